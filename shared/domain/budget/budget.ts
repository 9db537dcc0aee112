import * as z from 'zod'
import { Cents, Days, Id, record, Text } from '../../values/scalars.ts'
import { daysTimesRate, sum } from '../money.ts'

export const BudgetKind = z.enum(['consulting', 'expenses', 'thirdParty', 'licence', 'other'])
export type BudgetKind = z.infer<typeof BudgetKind>

export const BudgetLine = record({
  id: Id,
  label: Text,
  kind: BudgetKind.default('consulting'),
  days: Days.optional(),
  dayRate: Cents.nonnegative().optional(),
  amount: Cents,
  spentDays: Days.optional(),
  spent: Cents.optional(),
  /** What a document states to be left, beside what is computed. */
  statedLeft: Cents.optional(),
  /** The share spent as a document states it, in percent. */
  statedRate: z.number().optional(),
  phaseId: Id.optional(),
  person: Text.optional(),
})
export type BudgetLine = z.infer<typeof BudgetLine>

/** `envelope` is what was agreed with the client, excluding VAT. */
export const Budget = record({
  envelope: Cents.optional(),
  lines: z.array(BudgetLine).default([]),
  /** Totals as a document states them; what is shown is computed from the lines. */
  stated: record({
    total: Cents.optional(),
    spent: Cents.optional(),
    left: Cents.optional(),
    /** Share spent, in percent. */
    rate: z.number().optional(),
  }).optional(),
  /** The envelope or the lines were typed here: lines below the envelope are no slip of a document. */
  typed: z.boolean().optional(),
})
export type Budget = z.infer<typeof Budget>

/** What the line costs: days × day rate where both are known, else the amount given. */
export function lineAmount(line: Pick<BudgetLine, 'days' | 'dayRate' | 'amount'>): number {
  if (line.days === undefined || line.dayRate === undefined) return line.amount
  return daysTimesRate(line.days, line.dayRate)
}

export function budgetTotal(budget: Budget): number {
  return sum(budget.lines.map(lineAmount))
}

/** What the line has cost so far: the amount entered, else the days spent at its rate, else nothing. */
export function lineSpent(line: BudgetLine): number {
  if (line.spent !== undefined) return line.spent
  if (line.spentDays === undefined || line.dayRate === undefined) return 0
  return daysTimesRate(line.spentDays, line.dayRate)
}

export function budgetSpent(budget: Budget): number {
  return sum(budget.lines.map(lineSpent))
}

/** Whether a line says what it has cost so far, be it nothing: else that is unknown. */
export function tellsSpending({ lines }: Budget): boolean {
  return lines.some(({ spent, spentDays }) => spent !== undefined || spentDays !== undefined)
}

/** Planned minus spent; negative once the budget is overrun. */
export function budgetRemaining(budget: Budget): number {
  return budgetTotal(budget) - budgetSpent(budget)
}

/** One total for each kind that has lines, in the order of the kinds. */
export function totalsByKind(budget: Budget): { kind: BudgetKind; total: number }[] {
  return BudgetKind.options.flatMap(kind => {
    const lines = budget.lines.filter(line => line.kind === kind)
    return lines.length === 0 ? [] : [{ kind, total: sum(lines.map(lineAmount)) }]
  })
}

/** One total for each phase that has lines, in the order of the phases; lines of no phase come last. */
export function totalsByPhase(
  budget: Budget,
  phases: readonly { readonly id: string; readonly name: string }[],
): { phase: string | undefined; total: number }[] {
  const known = new Set(phases.map(({ id }) => id))
  const totalOf = (isMeant: (line: BudgetLine) => boolean) => {
    const lines = budget.lines.filter(isMeant)
    return lines.length === 0 ? [] : [sum(lines.map(lineAmount))]
  }
  const ofPhases = phases.flatMap(({ id, name }) =>
    totalOf(line => line.phaseId === id).map(total => ({ phase: name, total })),
  )
  const ofNone = totalOf(({ phaseId }) => phaseId === undefined || !known.has(phaseId))
  return [...ofPhases, ...ofNone.map(total => ({ phase: undefined, total }))]
}
