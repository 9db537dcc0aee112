import { type BudgetLine, lineAmount, lineSpent } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import type { ToldReport } from '../../scene/scene.ts'

/** What was spent of how much, in euros or in days. */
export type Share = { readonly whole: number; readonly spent: number }

/** Of the totals that are stated, of all the lines, of the firm's own, and of each one: those that tell it. */
export function moneySpent({ report: { budget }, mission }: ToldReport): Share[] {
  const { total = 0, spent } = budget.stated ?? {}
  const all = moneyOf(budget.lines)
  const [known = spent] = all.map(each => each.spent)
  const { envelope = 0 } = mission?.budget ?? {}
  return [
    ...(spent === undefined ? [] : [{ whole: total, spent }]),
    ...all,
    ...(known === undefined ? [] : [{ whole: envelope, spent: spent ?? known }]),
    ...partsOf(budget).flatMap(moneyOf),
  ].map(each => ({ whole: each.whole / 100, spent: each.spent / 100 }))
}

function moneyOf(lines: readonly BudgetLine[]): Share[] {
  const isTold = lines.every(
    ({ spent, spentDays, dayRate }) =>
      spent !== undefined || (spentDays !== undefined && dayRate !== undefined),
  )
  if (lines.length === 0 || !isTold) return []
  return [{ whole: sum(lines.map(lineAmount)), spent: sum(lines.map(lineSpent)) }]
}

export function daysSpent({ report: { budget } }: ToldReport): Share[] {
  return [budget.lines, ...partsOf(budget)].flatMap(daysOf)
}

function daysOf(lines: readonly BudgetLine[]): Share[] {
  const counted = lines.filter(({ days }) => days !== undefined)
  const isTold = counted.every(({ spentDays }) => spentDays !== undefined)
  if (counted.length === 0 || !isTold) return []
  const totalOf = (key: 'days' | 'spentDays') => sum(counted.map(line => line[key] ?? 0))
  return [{ whole: totalOf('days'), spent: totalOf('spentDays') }]
}

function partsOf({ lines }: ToldReport['report']['budget']): (readonly BudgetLine[])[] {
  return [lines.filter(({ kind }) => kind === 'consulting'), ...lines.map(line => [line])]
}
