import { expect, test } from 'vitest'
import { clientState } from '../../../../shared/domain/client/state.ts'

const today = '2026-03-10'
const finished = {
  start: '2025-01-06',
  end: '2025-06-30',
  deliverables: { done: 2, all: 2 },
  milestones: [],
}
const underway = { ...finished, end: '2026-06-30' }

test('a client with one mission still open is in mission, whatever others are over', () => {
  expect(clientState({ missions: [finished, underway], deliveredCount: 3 }, today)).toBe('current')
  const late = { ...finished, deliverables: { done: 1, all: 2 } }
  expect(clientState({ missions: [late], deliveredCount: 0 }, today)).toBe('current')
})

test('a client whose missions are all over, or of whom only a report is kept, was one before', () => {
  expect(clientState({ missions: [finished], deliveredCount: 0 }, today)).toBe('past')
  expect(clientState({ missions: [], deliveredCount: 1 }, today)).toBe('past')
})

test('somebody who was only written an offer is a prospect', () => {
  expect(clientState({ missions: [], deliveredCount: 0 }, today)).toBe('prospect')
})
