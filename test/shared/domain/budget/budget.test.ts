import { describe, expect, it } from 'vitest'
import {
  Budget,
  budgetRemaining,
  budgetSpent,
  budgetTotal,
  totalsByKind,
  totalsByPhase,
} from '../../../../shared/domain/budget/budget.ts'
import { budgetLanding } from '../../../../shared/domain/budget/landing.ts'

const id = '00000000-0000-4000-8000-000000000001'
const phase = { id: '00000000-0000-4000-8000-00000000000a', name: 'Cadrage' }
const otherPhase = { id: '00000000-0000-4000-8000-00000000000b', name: 'Déploiement' }

function aBudget(...lines: object[]): Budget {
  return Budget.parse({ lines: lines.map(line => ({ id, label: 'Ligne', amount: 0, ...line })) })
}

describe('a budget', () => {
  it('is computed from days and day rates, and from amounts where there are none', () => {
    const budget = aBudget({ days: 26, dayRate: 120_000, amount: 5 }, { amount: 380_000 })
    expect(budgetTotal(budget)).toBe(3_500_000)
  })

  it('counts the days spent at the rate of their line, unless an amount is entered', () => {
    const budget = aBudget(
      { days: 10, dayRate: 120_000, spentDays: 2.5 },
      { days: 10, dayRate: 120_000, spentDays: 2.5, spent: 100_000 },
      { amount: 380_000 },
    )
    expect(budgetSpent(budget)).toBe(400_000)
    expect(budgetRemaining(budget)).toBe(2_380_000)
  })

  it('has less than nothing left once it is overrun', () => {
    expect(budgetRemaining(aBudget({ amount: 100_000, spent: 130_000 }))).toBe(-30_000)
  })

  it('lands on what was planned, plus what some lines overran', () => {
    const budget = aBudget({ amount: 100_000, spent: 130_000 }, { amount: 50_000, spent: 10_000 })
    expect(budgetLanding(budget)).toBe(180_000)
  })

  it('has one total for each kind it uses', () => {
    const budget = aBudget(
      { kind: 'expenses', amount: 100 },
      { kind: 'consulting', amount: 200 },
      { kind: 'expenses', amount: 50 },
    )
    expect(totalsByKind(budget)).toEqual([
      { kind: 'consulting', total: 200 },
      { kind: 'expenses', total: 150 },
    ])
  })

  it('has one total for each phase, and one for the lines of none or of one that is gone', () => {
    const budget = aBudget(
      { phaseId: otherPhase.id, amount: 300 },
      { phaseId: phase.id, amount: 100 },
      { amount: 20 },
      { phaseId: id, amount: 3 },
    )
    expect(totalsByPhase(budget, [phase, otherPhase])).toEqual([
      { phase: 'Cadrage', total: 100 },
      { phase: 'Déploiement', total: 300 },
      { phase: undefined, total: 23 },
    ])
  })
})
