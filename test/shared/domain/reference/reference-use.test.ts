import { describe, expect, it } from 'vitest'
import { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import {
  consentScopes,
  isAnonymous,
  referenceUse,
} from '../../../../shared/domain/reference/reference-use.ts'
import { Report } from '../../../../shared/domain/report/report.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const mission = Mission.parse({
  id: id(1),
  clientId: id(2),
  end: '2024-06-28',
  kpis: [{ id: id(3), label: 'Délai', actual: '2 jours' }],
})
const today = '2024-07-15'
const followUp = (consent: boolean | string, fields: object = {}) =>
  FollowUp.parse({
    id: id(4),
    missionId: id(1),
    due: '2024-07-30',
    kind: '1m',
    testimonial: { text: 'Une équipe sûre.', consent },
    ...fields,
  })
const use = (fields: Partial<Parameters<typeof referenceUse>[0]>) =>
  referenceUse({ mission, reports: [], followUps: [], today, ...fields })

describe('a reference', () => {
  it('waits for the end of its mission', () => {
    expect(use({ today: '2024-06-01', followUps: [followUp(true)] })).toEqual({
      kind: 'none',
      reasons: ['La mission n’est pas terminée.'],
    })
  })

  it('names its client once they agreed to be quoted', () => {
    expect(use({ followUps: [followUp('LinkedIn et site web')] })).toEqual({
      kind: 'named',
      reasons: [],
    })
  })

  it.each([
    [[], 'L’accord du client pour être cité reste à demander.'],
    [[followUp(false)], 'Le client n’a pas donné son accord pour être cité.'],
    [[followUp('non')], 'Le client n’a pas donné son accord pour être cité.'],
    [
      [followUp(true, { deletedAt: '2024-07-01T00:00:00Z' })],
      'L’accord du client pour être cité reste à demander.',
    ],
    [[followUp(true, { missionId: id(9) })], 'L’accord du client pour être cité reste à demander.'],
  ])('without consent may only be shown anonymous', (followUps, reason) => {
    expect(use({ followUps })).toEqual({ kind: 'anonymous', reasons: [reason] })
  })

  it('says that no result is told, unless the mission or a report tells one', () => {
    const bare = { ...mission, kpis: [] }
    expect(use({ mission: bare, followUps: [followUp(true)] }).reasons).toEqual([
      'Aucun résultat n’est chiffré.',
    ])
    const report = Report.parse({
      id: id(5),
      clientId: id(2),
      missionId: id(1),
      kind: 'final',
      title: '',
      roi: { costs: [], gains: [{ label: 'Temps gagné', amount: 100 }] },
    })
    expect(use({ mission: bare, followUps: [followUp(true)], reports: [report] }).reasons).toEqual(
      [],
    )
  })

  it('is anonymous without consent, unless somebody chose otherwise', () => {
    const named = use({ followUps: [followUp(true)] })
    expect(isAnonymous(mission, use({}))).toBe(true)
    expect(isAnonymous(mission, named)).toBe(false)
    expect(isAnonymous({ ...mission, reference: { isAnonymous: true, hidden: [] } }, named)).toBe(
      true,
    )
  })

  it('tells where its client may be quoted', () => {
    const followUps = [followUp('LinkedIn'), followUp(true), followUp('non')]
    expect(consentScopes({ mission, followUps })).toEqual(['LinkedIn'])
  })
})
