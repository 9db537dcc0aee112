import { type Budget, type BudgetLine, lineAmount, lineSpent } from './budget.ts'
import { sum } from './money.ts'

/**
 * What the line is going to cost in the end, in cents: what was planned, or what was already spent
 * where that is more. A line is not thought cheaper than planned before somebody says so.
 */
export function lineLanding(line: BudgetLine): number {
  return Math.max(lineAmount(line), lineSpent(line))
}

export function budgetLanding(budget: Budget): number {
  return sum(budget.lines.map(lineLanding))
}
