import { describe, expect, test } from 'vitest'
import { Budget, BudgetLine } from '../../../../shared/domain/budget/budget.ts'
import {
  typedLine,
  withTypedEnvelope,
  withTypedLines,
} from '../../../../shared/domain/budget/typed-budget.ts'

const told = BudgetLine.parse({
  id: '00000000-0000-4000-8000-000000000001',
  label: 'Conseil',
  days: 5,
  dayRate: 90_000,
  amount: 460_000,
})

describe('A line of a budget', () => {
  test('has the amount that the days and the rate typed make', () => {
    const added: BudgetLine = { ...told, days: undefined, dayRate: undefined, amount: 0 }
    const counted = typedLine(added, { ...added, days: 5 })
    expect(counted.amount).toBe(0)
    expect(typedLine(counted, { ...counted, dayRate: 90_000 }).amount).toBe(450_000)
  })

  test('keeps what a document stated until its days or its rate are typed again', () => {
    expect(typedLine(told, { ...told, label: 'Audit' }).amount).toBe(460_000)
    expect(typedLine(told, { ...told, days: 6 }).amount).toBe(540_000)
  })

  test('keeps its amount once it has no days', () => {
    expect(typedLine(told, { ...told, days: undefined }).amount).toBe(460_000)
  })

  test('has no amount of its own where none was given', () => {
    const line: { days?: number; dayRate?: number; amount?: number } = { dayRate: 90_000 }
    expect(typedLine(line, { ...line, days: 5 })).toEqual({ dayRate: 90_000, days: 5 })
  })
})

describe('A budget', () => {
  const budget = Budget.parse({ envelope: 500_000, lines: [told] })

  test('is what a document told while its figures are not typed again', () => {
    expect(withTypedLines(budget, [{ ...told, label: 'Audit' }]).typed).toBeUndefined()
    expect(withTypedLines(budget, [{ ...told, days: 6 }]).typed).toBe(true)
    expect(withTypedLines(budget, []).typed).toBe(true)
  })

  test('has the envelope that was typed', () => {
    expect(withTypedEnvelope(budget, 600_000)).toMatchObject({ envelope: 600_000, typed: true })
  })
})
