import { describe, expect, it } from 'vitest'
import { emptyWorkspace, parseWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { noBreakSpace } from '../../../../shared/french/writing.ts'

const clientId = '00000000-0000-4000-8000-000000000001'
const missionId = '00000000-0000-4000-8000-000000000002'

const workspace = {
  format: 'etabli-workspace',
  version: 1,
  firm: { name: 'Cap' },
  clients: [{ id: clientId, name: 'Ateliers Réunis' }],
  missions: [{ id: missionId, clientId, title: 'Catalogue' }],
}

function reasonFor(input: unknown): string {
  const parsed = parseWorkspace(input)
  return parsed.kind === 'refused' ? parsed.reason.replaceAll(noBreakSpace, ' ') : 'accepted'
}

describe('a workspace file', () => {
  it('is read with every default in its place', () => {
    const parsed = parseWorkspace(workspace)
    expect(parsed).toMatchObject({
      kind: 'workspace',
      workspace: {
        firm: { vatRate: 20, holidayZone: 'metropole', hoursPerDay: 7 },
        missions: [{ title: 'Catalogue', phases: [], budget: { lines: [] } }],
        proposals: [],
      },
    })
  })

  it('comes back the same when it is written and read again', () => {
    const parsed = parseWorkspace(workspace)
    const once = parsed.kind === 'workspace' ? parsed.workspace : undefined
    expect(parseWorkspace(JSON.parse(JSON.stringify(once)))).toEqual(parsed)
  })

  it('keeps what a later version added and this one does not know', () => {
    const mission = { ...workspace.missions[0], mood: 'calme' }
    const parsed = parseWorkspace({ ...workspace, missions: [mission], tags: ['a'] })
    expect(parsed).toMatchObject({ workspace: { missions: [{ mood: 'calme' }], tags: ['a'] } })
  })

  it('of a newer version is refused with what to do', () => {
    expect(reasonFor({ ...workspace, version: 2 })).toBe(
      'Ce fichier vient d’une version plus récente d’Établi : mettez l’application à jour pour l’ouvrir.',
    )
  })

  it.each([[null], ['text'], [[]], [{}], [{ format: 'other', version: 1 }]])(
    'is not mistaken for %j',
    input => {
      expect(reasonFor(input)).toBe('Ce fichier n’est pas un espace de travail Établi.')
    },
  )

  it('that is damaged is refused with the place of the damage', () => {
    const lines = [{ id: missionId, label: 'Conseil', amount: 'mille' }]
    const missions = [workspace.missions[0], { id: clientId, clientId, budget: { lines } }]
    expect(reasonFor({ ...workspace, missions })).toBe(
      'Ce fichier est abîmé : la valeur « budget.lines.0.amount » de missions n° 2 n’a pas la forme attendue.',
    )
    expect(reasonFor({ ...workspace, clients: [3] })).toContain('clients n° 1 n’a pas')
    expect(reasonFor({ ...workspace, firm: { name: 3 } })).toContain('« firm.name »')
    expect(reasonFor({ ...workspace, version: 0 })).toContain('« version »')
  })

  it('with two records of one id is refused, since one would overwrite the other', () => {
    const clients = [...workspace.clients, { id: missionId, name: 'Autre' }]
    expect(reasonFor({ ...workspace, clients })).toContain(missionId)
  })

  it('can be empty', () => {
    expect(parseWorkspace(emptyWorkspace()).kind).toBe('workspace')
  })
})
