import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const schedule = [
  { label: 'Phase 1 - Relevé', start: '2025-03-03', end: '2025-03-21' },
  { label: 'Phase 2 - Plantation', start: '2025-03-24', end: '2025-04-18' },
]
const told = (title: string, planned: string) =>
  found({
    proposal: {
      schedule,
      milestones: [{ id: exampleId(961), title, planned, status: 'todo' }],
    },
  })

test('A milestone that ends a phase is on the day that the schedule ends it', () => {
  expect(told('Plan remis (fin de la phase 1)', '2025-03-21')).toEqual([])
  expect(told('Plan remis (fin de la phase 1)', '2025-03-24')).toEqual([])
  expect(told('Plan remis (fin de la phase 1)', '2025-03-28')).toEqual([
    'date-conflict 28 mars 2025',
  ])
  expect(told('Fin de la Phase 2', '2025-04-30')).toEqual(['date-conflict 30 avril 2025'])
})

test('One that begins a phase is on its first day', () => {
  expect(told('Démarrage de la phase 2', '2025-03-24')).toEqual([])
  expect(told('Démarrage de la phase 2', '2025-04-01')).toEqual(['date-conflict 1er avril 2025'])
})

test('One that only names a phase, or several, may be on any day', () => {
  expect(told('Point d’étape de la phase 1', '2025-03-28')).toEqual([])
  expect(told('Fin des phases 1 et 2', '2025-04-18')).toEqual([])
  expect(told('Bilan après la fin de la phase 3', '2025-05-30')).toEqual([])
})

test('A phase of a brief that is told in months may end on any day of the last', () => {
  const brief = (planned: string) => ({
    phases: [
      {
        id: exampleId(970),
        name: 'Relevé',
        period: { label: 'Mars 2025', start: '2025-03-01', end: '2025-03-31' },
      },
    ],
    milestones: [{ id: exampleId(961), title: 'Fin de la phase 1', planned, status: 'todo' }],
  })
  expect(found({ brief: brief('2025-03-14') })).toEqual([])
  expect(found({ brief: brief('2025-04-11') })).toEqual(['date-conflict 11 avril 2025'])
})

test('A phase told from the middle of a month begins within days of the mission', () => {
  const brief = (label: string, start: string) => ({
    start: '2025-03-17',
    end: '2025-06-30',
    phases: [{ id: exampleId(970), name: 'Relevé', period: { label, start, end: '2025-04-15' } }],
  })
  expect(found({ brief: brief('mi-mars à mi-avril 2025', '2025-03-15') })).toEqual([])
  expect(found({ brief: brief('mi-février à mi-avril 2025', '2025-02-15') })).toEqual([
    'milestone-order 15 février 2025',
  ])
  expect(found({ brief: brief('du 15 mars au 15 avril', '2025-03-15') })).toEqual([
    'milestone-order 15 mars 2025',
  ])
})
