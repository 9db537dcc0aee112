import { expect, test } from 'vitest'
import { Budget, BudgetLine } from '../../../../shared/domain/budget/budget.ts'
import { budgetLanding, lineLanding } from '../../../../shared/domain/budget/landing.ts'

const id = '00000000-0000-4000-8000-000000000001'
const line = (fields: object) =>
  BudgetLine.parse({ id, label: 'Conseil', amount: 100000, ...fields })

test('A line that is not overrun lands at its budget', () => {
  expect(lineLanding(line({ spent: 40000 }))).toBe(100000)
})

test('An overrun line lands at what was spent, its saving elsewhere taken for granted by nobody', () => {
  expect(lineLanding(line({ spent: 130000 }))).toBe(130000)
  const lines = [line({ spent: 130000 }), line({ spent: 0 })]
  expect(budgetLanding(Budget.parse({ lines }))).toBe(230000)
})

test('A discount lands whole, before and after it is granted', () => {
  const discount = line({ amount: -50000 })
  expect(lineLanding(discount)).toBe(-50000)
  expect(lineLanding({ ...discount, spent: -50000 })).toBe(-50000)
  expect(budgetLanding(Budget.parse({ lines: [line({}), discount] }))).toBe(50000)
})

test('An empty budget lands at nothing', () => {
  expect(budgetLanding(Budget.parse({}))).toBe(0)
})
