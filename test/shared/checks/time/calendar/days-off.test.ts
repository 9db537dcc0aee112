import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

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

test('A milestone told by its week, its month or its first day is no day off', () => {
  const dated = (label: string | undefined, day: string, title = 'Recette des pesées') =>
    found({
      brief: {
        milestones: [{ id: exampleId(960), title, planned: day, ...(label && { label }) }],
      },
    })
  expect(dated(undefined, '2025-05-18')).toEqual(['weekend 18 mai 2025'])
  expect(dated('18 mai', '2025-05-18')).toEqual(['weekend 18 mai 2025'])
  expect(dated('le 08/05/2025', '2025-05-08')).toEqual(['holiday 8 mai 2025'])
  expect(dated('8 mai, de 9 h à 12 h', '2025-05-08')).toEqual(['holiday 8 mai 2025'])
  expect(dated('semaine du 12 mai', '2025-05-18')).toEqual([])
  expect(dated('à la mi-mai', '2025-05-18')).toEqual([])
  expect(dated('mai 2025', '2025-05-31')).toEqual([])
  expect(dated('T2 2025', '2025-05-31')).toEqual([])
  const planned = (title: string) => dated(undefined, '2025-05-29', title)
  expect(planned('Recette des pesées')).toEqual(['holiday 29 mai 2025'])
  expect(planned('Le 29 mai n’est pas travaillé')).toEqual([])
  expect(planned('Pont de l’Ascension : serres fermées')).toEqual([])
  expect(planned('Journée chômée')).toEqual([])
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

test('The beginning of a sentence that tells days off is no milestone of theirs', () => {
  const title = 'Neuf semaines, mais 41 jours ouvrés'
  const milestones = [{ id: exampleId(960), title, planned: '2025-05-08' }]
  const situation = (text: string) => found({ brief: { milestones, situation: [text] } })
  expect(situation(`${title} : le 8 mai et l’Ascension tombent en semaine.`)).toEqual([])
  expect(situation('Le 8 mai est férié.')).toEqual(['holiday 8 mai 2025'])
})

test('What is done needs no other day', () => {
  const told = (status: string) =>
    found({
      reports: [
        {
          milestones: [{ id: exampleId(960), title: 'Bascule', planned: '2025-02-22', status }],
        },
      ],
    })
  expect(told('todo')).toContain('weekend 22 février 2025')
  expect(told('done')).toEqual([])
})
