import { expect, it } from 'vitest'
import { Budget, BudgetLine } from '../../../../shared/domain/budget/budget.ts'
import {
  consumptionRate,
  daysRemaining,
  lineRemaining,
  totalDaysRemaining,
} from '../../../../shared/domain/budget/consumption.ts'

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
  expect(daysRemaining({ ...line, spentDays: undefined, spent: 50_000 })).toBeUndefined()
})

it('A line on which nothing was spent has all of its days left', () => {
  expect(daysRemaining({ ...line, spentDays: undefined })).toBe(20)
  expect(daysRemaining({ ...line, spentDays: undefined, spent: 0 })).toBe(20)
})

it('The days left of a budget are those of all of its lines, or are not told', () => {
  const untouched = { ...line, spentDays: undefined }
  const expenses = { ...line, days: undefined, spentDays: undefined, spent: 12_000 }
  expect(totalDaysRemaining(Budget.parse({ lines: [line, untouched, expenses] }))).toBe(32.5)
  const inMoney = { ...untouched, spent: 50_000 }
  expect(totalDaysRemaining(Budget.parse({ lines: [line, inMoney] }))).toBeUndefined()
  expect(totalDaysRemaining(Budget.parse({ lines: [expenses] }))).toBeUndefined()
})

it('The share consumed is that of the money planned, and nobody’s where nothing is', () => {
  expect(consumptionRate(Budget.parse({ lines: [line] }))).toBe(37.5)
  expect(consumptionRate(Budget.parse({ lines: [] }))).toBeUndefined()
})
