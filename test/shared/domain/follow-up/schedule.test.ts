import { describe, expect, it } from 'vitest'
import { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import {
  followUpDay,
  plannedFollowUps,
  type ScheduleSources,
} from '../../../../shared/domain/follow-up/schedule.ts'
import { followUpState } from '../../../../shared/domain/follow-up/state.ts'

const mission = '00000000-0000-4000-8000-000000000002'
const followUp = (fields: Partial<FollowUp>): FollowUp =>
  FollowUp.parse({
    id: '00000000-0000-4000-8000-000000000005',
    missionId: mission,
    due: '2024-10-15',
    kind: '1m',
    ...fields,
  })
const planned = (fields: Partial<ScheduleSources>) =>
  plannedFollowUps({
    missions: [{ id: mission, end: '2024-09-13' }],
    followUps: [],
    today: '2024-09-20',
    zone: 'metropole',
    ...fields,
  }).map(({ kind, due }) => `${kind} ${due}`)

it.each([
  ['2024-09-13', '1m', '2024-10-14', 'a Sunday'],
  ['2024-02-01', '3m', '2024-05-02', 'the first of May'],
  ['2024-08-31', '6m', '2025-02-28', 'a day that February lacks'],
  ['2024-04-15', '1m', '2024-05-15', 'a plain Wednesday'],
] as const)(
  'A mission that ended on %s is followed up (%s) on %s, for it falls on %s',
  (end, kind, day, _why) => {
    expect(followUpDay(end, kind, 'metropole')).toBe(day)
  },
)

describe('the follow-ups of a mission', () => {
  it('are proposed at one, three and six months once it has ended', () => {
    expect(planned({})).toEqual(['1m 2024-10-14', '3m 2024-12-13', '6m 2025-03-13'])
  })

  it('are not proposed before its end, nor without one', () => {
    expect(planned({ today: '2024-09-13' })).toEqual([])
    expect(planned({ missions: [{ id: mission }] })).toEqual([])
  })

  it('are not proposed twice, and keep the day that was chosen', () => {
    const kept = followUp({ kind: '3m', due: '2024-12-20' })
    expect(planned({ followUps: [kept] })).toEqual([
      '1m 2024-10-14',
      '3m 2024-12-20',
      '6m 2025-03-13',
    ])
  })

  it('stay away once put aside', () => {
    const aside = followUp({ deletedAt: '2024-09-20T08:00:00Z' })
    expect(planned({ followUps: [aside] })).toEqual(['3m 2024-12-13', '6m 2025-03-13'])
  })

  it('are taken over by the next one, and forgotten a year after the end', () => {
    expect(planned({ today: '2024-12-13' })).toEqual(['3m 2024-12-13', '6m 2025-03-13'])
    expect(planned({ today: '2025-09-13' })).toEqual([])
  })

  it('hold for one mission what another has already had', () => {
    const elsewhere = followUp({ missionId: '00000000-0000-4000-8000-000000000009' })
    expect(planned({ followUps: [elsewhere] })).toContain('1m 2024-10-14')
  })
})

it.each([
  [{}, '2024-10-01', 'due'],
  [{}, '2024-09-30', 'planned'],
  [{}, '2024-10-16', 'late'],
  [{ done: true }, '2024-10-16', 'done'],
  [{ done: '2024-10-14' }, '2024-10-16', 'done'],
  [{ done: false }, '2024-10-16', 'late'],
] as const)('A follow-up of 15 October with %o is, on %s, %s', (fields, today, state) => {
  const kept = followUp(fields)
  expect(followUpState({ missionId: mission, kind: '1m', due: kept.due, kept }, today)).toBe(state)
})
