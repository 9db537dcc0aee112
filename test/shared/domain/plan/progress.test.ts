import { expect, test } from 'vitest'
import { Deliverable, Phase } from '../../../../shared/domain/plan/plan.ts'
import {
  deliverableProgress,
  elapsedShare,
  workProgress,
} from '../../../../shared/domain/plan/progress.ts'

const id = '00000000-0000-4000-8000-000000000001'
const deliverable = (fields: object) => Deliverable.parse({ id, title: 'Audit', ...fields })
const phase = (deliverables: object[]) => Phase.parse({ id, name: 'Cadrage', deliverables })

test('A deliverable counts for what was entered, else for its status', () => {
  expect(deliverableProgress(deliverable({ status: 'doing', progress: 30 }))).toBe(30)
  expect(deliverableProgress(deliverable({ status: 'done' }))).toBe(100)
  expect(deliverableProgress(deliverable({ status: 'doing' }))).toBe(50)
  expect(deliverableProgress(deliverable({}))).toBe(0)
})

test('The work of a mission is the mean of its deliverables over all phases', () => {
  const phases = [
    phase([deliverable({ status: 'done' }), deliverable({})]),
    phase([deliverable({ progress: 20 })]),
  ]
  expect(workProgress(phases)).toBe(40)
})

test('A mission without deliverables has no progress to show', () => {
  expect(workProgress([phase([])])).toBeUndefined()
})

test('Time elapses from the first day, counted whole, to the last', () => {
  expect(elapsedShare('2024-03-01', '2024-03-10', '2024-02-28')).toBe(0)
  expect(elapsedShare('2024-03-01', '2024-03-10', '2024-03-01')).toBe(10)
  expect(elapsedShare('2024-03-01', '2024-03-10', '2024-03-10')).toBe(100)
  expect(elapsedShare('2024-03-01', '2024-03-10', '2024-12-31')).toBe(100)
})

test('Dates the wrong way round still tell whether the mission has begun', () => {
  expect(elapsedShare('2024-03-10', '2024-03-01', '2024-03-09')).toBe(0)
  expect(elapsedShare('2024-03-10', '2024-03-01', '2024-03-10')).toBe(100)
})
