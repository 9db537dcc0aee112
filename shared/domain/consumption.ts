import {
  type Budget,
  type BudgetLine,
  budgetSpent,
  budgetTotal,
  lineAmount,
  lineSpent,
} from './budget.ts'

/** Planned minus spent, in cents; negative once the line is overrun. */
export function lineRemaining(line: BudgetLine): number {
  return lineAmount(line) - lineSpent(line)
}

/** Days planned and not yet spent; nothing where days are not counted. */
export function daysRemaining({ days, spentDays }: BudgetLine): number | undefined {
  return days === undefined || spentDays === undefined ? undefined : days - spentDays
}

/** Share of the budget already spent, in percent; nothing where nothing is planned. */
export function consumptionRate(budget: Budget): number | undefined {
  const total = budgetTotal(budget)
  return total <= 0 ? undefined : (budgetSpent(budget) / total) * 100
}
