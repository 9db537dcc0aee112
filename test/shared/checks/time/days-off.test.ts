import { expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const planned = (dates: string, day: string, label = 'Bascule') =>
  found({ proposal: { schedule: [{ label, start: day, end: day, dates }] } })

test('A row of one day in the schedule of an offer is a day of work', () => {
  expect(planned('lundi 12 mai 2025', '2025-05-12')).toEqual([])
  expect(planned('8 mai 2025', '2025-05-08')).toEqual(['holiday 8 mai 2025'])
  expect(planned('18 mai 2025', '2025-05-18')).toEqual(['weekend 18 mai 2025'])
})

test('A day off that is said to be one is meant', () => {
  expect(planned('dimanche 18 mai 2025', '2025-05-18')).toEqual([])
  expect(planned('18 mai 2025', '2025-05-18', 'Bascule du week-end')).toEqual([])
  expect(planned('fin mai 2025', '2025-05-31')).toEqual([])
})

test('A schedule of several days may hold days off', () => {
  expect(
    found({
      proposal: { schedule: [{ label: 'Audit', start: '2025-05-05', end: '2025-05-16' }] },
    }),
  ).toEqual([])
})

test('What an alert asks for on a day to come is no past fact', () => {
  const decided = (decision: string) =>
    found({
      reports: [
        {
          date: '2025-03-28',
          alerts: [{ title: 'Quai bloqué', decision, date: '2025-04-02', options: [] }],
        },
      ],
    })
  expect(decided('relance du loueur par Paul le 2 avril')).toEqual([])
  expect(decided('P. Roy, 02/04')).toEqual([])
  expect(decided('option A retenue le 2 avril')).toEqual(['event-after-document 2 avril 2025'])
})
