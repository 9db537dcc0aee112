import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

test('The next steps of a brief come after it', () => {
  const step = (when: string, what = 'Relecture') =>
    found({ brief: { createdOn: '2025-01-08', nextSteps: [{ when, what }] } })
  expect(step('10 janvier')).toEqual([])
  expect(step('Sem. du 6 janvier')).toEqual([])
  expect(step('6-17 janvier')).toEqual([])
  expect(step('6 janvier', 'Relecture ✅')).toEqual([])
  expect(step('D’ici le 6 janvier')).toEqual(['date-conflict 6 janvier 2025'])
})

test('A day to come is as far as it is told', () => {
  const told = (notes: string) => found({ meeting: { sections: [{ title: 'Suite', notes }] } })
  expect(told('Prochain comité le 20 mars, dans 5 semaines.')).toEqual([])
  expect(told('Prochain comité le 18 mars, dans un mois.')).toEqual([])
  expect(told('Comité le 20 mars, dans une semaine et demie.')).toEqual([])
  expect(told('Prochain comité le 20 mars, dans 4 semaines.')).toEqual([
    'duration-mismatch 4 semaines',
  ])
})

test('A company is as old as the year that it was founded in', () => {
  const told = (line: string) => found({ client: { history: [line] } })
  expect(told('Créée en 1996, 29 ans d’existence')).toEqual([])
  expect(told('Créée en 1996, 28 ans d’existence')).toEqual([])
  expect(told('Créée en 1996 par deux frères de 25 ans')).toEqual([])
  expect(told('Créée en 1996 à Vienne, 25 ans d’existence')).toEqual(['duration-mismatch 25 ans'])
})

test('A milestone that is not done tells of no past, whatever its column says', () => {
  const told = (status: string) =>
    found({
      reports: [
        { milestones: [{ id: exampleId(960), title: 'Ouverture', actual: '2025-03-12', status }] },
      ],
    })
  expect(told('doing')).toEqual([])
  expect(told('done')).toEqual(['event-after-document 12 mars 2025'])
})

test('What was resolved in a mission that is over was so before its account', () => {
  const told = (decision: string, kind = 'final') =>
    found({
      reports: [
        {
          kind,
          alerts: [{ id: exampleId(960), title: 'Pompe', decision, date: '2025-03-06' }],
        },
      ],
    })
  expect(told('Changement de la pompe (prévu : 6 mars)')).toEqual([])
  expect(told('Changement de la pompe (6 mars)', 'monthly')).toEqual([])
  expect(told('Changement de la pompe (6 mars)')).toEqual(['event-after-document 6 mars 2025'])
})

test('A deliverable that is done was agreed before it is told', () => {
  const told = (notes: string, status = 'done') =>
    found({
      reports: [
        { deliverables: [{ id: exampleId(960), title: 'Plan des serres', status, notes }] },
      ],
    })
  expect(told('Validation : Anne Roy (21 février 2025)')).toEqual([])
  expect(told('Validation : Anne Roy (prévue le 4 mars 2025)')).toEqual([])
  expect(told('Validation : Anne Roy (4 mars 2025)', 'doing')).toEqual([])
  expect(told('Validation : Anne Roy (4 mars 2025)')).toEqual(['event-after-document 4 mars 2025'])
})
