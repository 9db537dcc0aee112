import { expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/calendar/calendar.ts'
import { milestoneSlip, workingDaysMoved } from '../../../../shared/domain/plan/milestone-slip.ts'
import { fc } from '../../../properties.ts'

const milestone = { id: '00000000-0000-4000-8000-000000000001', title: 'Recette' }
const day = fc.integer({ min: 0, max: 3_000 }).map(offset => addDays('2020-01-01', offset))

it.each([
  ['on the planned day', '2024-04-30', '2024-04-30', 0],
  ['on the Monday after a Friday', '2024-03-15', '2024-03-18', 1],
  ['a week late, over 1 May', '2024-04-30', '2024-05-07', 4],
  ['two weeks early, Whit Monday apart', '2024-05-31', '2024-05-17', -9],
  ['on a Sunday instead of the Friday before it', '2024-03-15', '2024-03-17', 0],
])('A milestone reached %s slips by so many working days', (_, planned, actual, days) => {
  expect(milestoneSlip({ ...milestone, status: 'done', planned, actual }, 'metropole')).toBe(days)
})

it('What happened counts before what was last foreseen', () => {
  const moved = { ...milestone, status: 'todo' as const, planned: '2024-06-03' }
  expect(milestoneSlip({ ...moved, revised: '2024-06-05' }, 'metropole')).toBe(2)
  expect(
    milestoneSlip({ ...moved, revised: '2024-06-05', actual: '2024-06-04' }, 'metropole'),
  ).toBe(1)
})

it('Without a planned date, or without another one, there is no slip to tell', () => {
  expect(milestoneSlip({ ...milestone, status: 'todo', planned: '2024-06-03' }, 'metropole')).toBe(
    undefined,
  )
  expect(milestoneSlip({ ...milestone, status: 'todo', actual: '2024-06-03' }, 'metropole')).toBe(
    undefined,
  )
})

it('Two moves add up, and moving back undoes a move', () => {
  fc.assert(
    fc.property(day, day, day, (first, second, third) => {
      const moved = (from: string, to: string) => workingDaysMoved(from, to, 'alsace-moselle')
      expect(moved(first, second) + moved(second, third)).toBe(moved(first, third))
      expect(moved(first, second) + moved(second, first)).toBe(0)
    }),
  )
})
