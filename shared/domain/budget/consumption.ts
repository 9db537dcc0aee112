import { sum } from '../money.ts'
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

/**
 * Days planned and not yet spent: all of them where nothing was spent yet. Nothing where days are not
 * counted, or where only money tells what was spent.
 */
export function daysRemaining(line: BudgetLine): number | undefined {
  const { days, spentDays } = line
  if (days === undefined) return undefined
  if (spentDays !== undefined) return days - spentDays
  return lineSpent(line) === 0 ? days : undefined
}

/** Days left on all lines; nothing where one that plans days does not tell how many it has left. */
export function totalDaysRemaining({ lines }: Budget): number | undefined {
  const counted = lines.filter(({ days }) => days !== undefined)
  const left = counted.map(daysRemaining).filter(each => each !== undefined)
  return left.length === 0 || left.length < counted.length ? undefined : sum(left)
}

/** Share of the budget already spent, in percent; nothing where nothing is planned. */
export function consumptionRate(budget: Budget): number | undefined {
  const total = budgetTotal(budget)
  return total <= 0 ? undefined : (budgetSpent(budget) / total) * 100
}
