import { daysTimesRate } from '../money.ts'
import { type Budget, type BudgetLine, budgetTotal } from './budget.ts'

type Priced = {
  readonly days?: number | undefined
  readonly dayRate?: number | undefined
  readonly amount?: number | undefined
}

/**
 * The line once somebody typed other days or another rate: the amount is what they make. One that a
 * document stated spoke of the figures before.
 */
export function typedLine<Line extends Priced>(before: Line | undefined, line: Line): Line {
  const { days, dayRate, amount } = line
  if (days === before?.days && dayRate === before?.dayRate) return line
  if (days === undefined || dayRate === undefined || amount === undefined) return line
  return { ...line, amount: daysTimesRate(days, dayRate) }
}

export function typedLines(
  before: readonly BudgetLine[],
  lines: readonly BudgetLine[],
): BudgetLine[] {
  const known = new Map(before.map(line => [line.id, line]))
  return lines.map(line => typedLine(known.get(line.id), line))
}

/** With the lines as they were typed; another total is no longer what a document told. */
export function withTypedLines(budget: Budget, lines: readonly BudgetLine[]): Budget {
  const changed = { ...budget, lines: typedLines(budget.lines, lines) }
  return budgetTotal(changed) === budgetTotal(budget) ? changed : { ...changed, typed: true }
}

export function withTypedEnvelope(budget: Budget, envelope: number | undefined): Budget {
  return { ...budget, envelope, typed: true }
}
