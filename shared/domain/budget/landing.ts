import { sum } from '../money.ts'
import { type Budget, type BudgetLine, lineAmount, lineSpent } from './budget.ts'

/**
 * What the line is going to cost in the end, in cents: what was planned, or what was already spent
 * where that is more. A line is not thought cheaper than planned before somebody says so; a discount,
 * below zero, is granted whole.
 */
export function lineLanding(line: BudgetLine): number {
  const [planned, spent] = [lineAmount(line), lineSpent(line)]
  return planned < 0 ? Math.min(planned, spent) : Math.max(planned, spent)
}

export function budgetLanding(budget: Budget): number {
  return sum(budget.lines.map(lineLanding))
}
