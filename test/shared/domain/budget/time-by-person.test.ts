import { expect, test } from 'vitest'
import { timeByPerson } from '../../../../shared/domain/budget/time-by-person.ts'
import { exampleFirm, exampleId, exampleMission } from '../../documents/budget-example.ts'

const [person] = exampleFirm.people
const name = person?.name ?? ''
const entry = (rank: number, who: string, date: string, days: number) => ({
  id: exampleId(700 + rank),
  person: who,
  date,
  days,
})

test('Days are told of the period and since the start, by an id or a name alike', () => {
  const timeEntries = [
    entry(1, person?.id ?? '', '2024-03-04', 1),
    entry(2, name, '2024-04-04', 0.5),
    entry(3, name, '2024-05-04', 2),
    entry(4, 'Renfort', '2024-04-30', 1),
  ]
  const told = timeByPerson({ phases: [], timeEntries }, exampleFirm, {
    since: '2024-04-01',
    until: '2024-04-30',
  })
  expect(told).toEqual([
    { person: name, planned: 0, inPeriod: 0.5, toDate: 1.5 },
    { person: 'Renfort', planned: 0, inPeriod: 1, toDate: 1 },
  ])
})

test('Those who are planned and did not work yet are told too, once somebody has', () => {
  const { phases } = exampleMission
  const until = '2024-12-31'
  expect(
    timeByPerson({ phases, timeEntries: [] }, exampleFirm, { since: undefined, until }),
  ).toEqual([])
  const timeEntries = [entry(1, 'Renfort', '2024-04-30', 1)]
  const told = timeByPerson({ phases, timeEntries }, exampleFirm, { since: undefined, until })
  expect(told.length).toBeGreaterThan(1)
  expect(told.filter(({ toDate }) => toDate === 0).every(({ planned }) => planned > 0)).toBe(true)
})
