import { describe, expect, it } from 'vitest'
import type { ReferenceRows } from '../../../shared/documents/annexed-references.ts'
import { toldReference } from '../../../shared/documents/told-reference.ts'
import { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import { Report } from '../../../shared/domain/report/report.ts'
import { client, given, mission, uuid } from '../domain/report/reported-mission.ts'

const kpis = [
  { label: 'Commandes en ligne', baseline: '0 %', actual: '31 %', target: '30' },
  { label: 'Appels d’Ateliers Réunis', baseline: '', actual: '' },
  { label: 'Erreurs', baseline: '8 %', actual: '2 %' },
  { label: 'Retours', actual: '12' },
]
const final = Report.parse({
  id: uuid(60),
  clientId: client.id,
  missionId: mission.id,
  kind: 'final',
  title: 'Bilan',
  status: 'done',
  kpis: kpis.map((kpi, n) => ({ id: uuid(70 + n), ...kpi })),
})
const agreed = FollowUp.parse({
  id: uuid(61),
  missionId: mission.id,
  kind: '1m',
  due: '2024-10-15',
  testimonial: { text: 'Parfait.', consent: 'site web' },
})

function rows(fields: Partial<ReferenceRows> = {}): ReferenceRows {
  return {
    missions: [{ ...mission, title: 'Catalogue d’Ateliers Réunis' }],
    clients: [{ ...client, sector: 'Mobilier' }],
    reports: [final],
    followUps: [agreed],
    firm: given().firm,
    today: '2025-01-10',
    ...fields,
  }
}

describe('a finished mission told in a proposal', () => {
  it('says what was done and the first figures that were reached', () => {
    expect(toldReference(mission.id, rows())).toEqual({
      client: 'Ateliers Réunis',
      project: 'Catalogue d’Ateliers Réunis',
      result: 'Commandes en ligne : 0 % → 31 % ; Erreurs : 8 % → 2 %',
    })
  })

  it('names nobody who did not agree to it, in none of its words', () => {
    const told = toldReference(mission.id, rows({ followUps: [] }))
    expect(told?.client).toBe('Mobilier')
    expect(JSON.stringify(told)).not.toContain('Réunis')
  })

  it('is none where the mission is gone', () => {
    expect(toldReference(uuid(99), rows())).toBe(undefined)
  })
})
