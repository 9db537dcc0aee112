import { expect, it } from 'vitest'
import { Budget, BudgetLine } from '../../../shared/domain/budget.ts'
import {
  consumptionRate,
  daysRemaining,
  lineRemaining,
} from '../../../shared/domain/consumption.ts'

const line = BudgetLine.parse({
  id: '00000000-0000-4000-8000-000000000001',
  label: 'Conseil',
  days: 20,
  dayRate: 100_000,
  amount: 0,
  spentDays: 7.5,
})

it('What is left of a line is told in money and in days', () => {
  expect(lineRemaining(line)).toBe(1_250_000)
  expect(daysRemaining(line)).toBe(12.5)
  expect(lineRemaining({ ...line, spentDays: 21 })).toBe(-100_000)
})

it('Days left are not told where days are not counted', () => {
  expect(daysRemaining({ ...line, days: undefined })).toBeUndefined()
  expect(daysRemaining({ ...line, spentDays: undefined })).toBeUndefined()
})

it('The share consumed is that of the money planned, and nobody’s where nothing is', () => {
  expect(consumptionRate(Budget.parse({ lines: [line] }))).toBe(37.5)
  expect(consumptionRate(Budget.parse({ lines: [] }))).toBeUndefined()
})
