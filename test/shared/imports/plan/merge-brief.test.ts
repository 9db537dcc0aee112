import { expect, test } from 'vitest'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { mergeBrief } from '../../../../shared/imports/plan/merge-brief.ts'
import { brief, briefText } from '../brief-files.ts'

const garage = () => brief(briefText('garage.md'))
const imported = mergeBrief(emptyWorkspace(), garage())

test('A new brief makes a client and a mission', () => {
  expect(imported).toMatchObject({ client: 'created', mission: 'created' })
  expect(imported.workspace.missions[0]?.clientId).toBe(imported.workspace.clients[0]?.id)
})

test('The same brief imported twice changes nothing', () => {
  const again = mergeBrief(imported.workspace, garage())
  expect(again).toMatchObject({ client: 'updated', mission: 'updated' })
  expect(again.workspace).toEqual(imported.workspace)
})

test('Another brief of a client joins it, however its name is typed', () => {
  const text = briefText('garage.md')
    .replace('**Client :** Garages Merlin SARL', '**Client :** GARAGES MERLIN sarl')
    .replace('Rendre chaque véhicule', 'Vendre chaque véhicule')
    .replace('13 janvier 2025\n', '1er septembre 2025\n')
  const { workspace, client, mission } = mergeBrief(imported.workspace, brief(text))
  expect({ client, mission }).toEqual({ client: 'updated', mission: 'created' })
  expect(workspace.clients).toHaveLength(1)
  expect(workspace.missions.every(({ clientId }) => clientId === workspace.clients[0]?.id)).toBe(
    true,
  )
})

test('What was done since the first import stays: progress, rows added, ids', () => {
  const [mission] = imported.workspace.missions
  if (mission === undefined) throw new Error('No mission')
  const worked = {
    ...mission,
    constraints: [...mission.constraints, 'Ajoutée à la main'],
    milestones: mission.milestones.map(each => ({ ...each, status: 'done' as const })),
  }
  const { workspace } = mergeBrief({ ...imported.workspace, missions: [worked] }, garage())
  expect(workspace.missions).toEqual([worked])
})

test('What a new version of the brief adds is added', () => {
  const text = briefText('garage.md')
    .replace(
      '- Budget plafonné par la banque',
      '- Budget plafonné par la banque\n- Travaux en juin',
    )
    .replace('52 salariés', '54 salariés')
  const { workspace } = mergeBrief(imported.workspace, brief(text))
  expect(workspace.clients[0]?.headcount).toBe(54)
  expect(workspace.missions[0]?.constraints.at(-1)).toBe('Travaux en juin')
  expect(workspace.missions[0]?.constraints).toHaveLength(3)
})

test('Clients and missions in the trash are left there', () => {
  const deletedAt = '2025-01-01T00:00:00.000Z'
  const trashed = {
    ...imported.workspace,
    clients: imported.workspace.clients.map(each => ({ ...each, deletedAt })),
    missions: imported.workspace.missions.map(each => ({ ...each, deletedAt })),
  }
  expect(
    mergeBrief(trashed, {
      ...garage(),
      client: { ...garage().client, id: '00000000-0000-4000-8000-00000000aaaa' },
    }),
  ).toMatchObject({ client: 'created', mission: 'created' })
})
