import type { BudgetLine } from '../../../domain/budget/budget.ts'
import { moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import type { Left } from '../../outline/reading.ts'

/**
 * « Anne Roy 8,5 jours (10 200 €), Paul Imbert 5 jours (4 750 €) », beside a line of fees that says no days: those that
 * were spent, where the amounts of all the people are what was spent on that line. The sentence stays a note.
 */
export function withToldDays(lines: readonly BudgetLine[], left: readonly Left[]): BudgetLine[] {
  const told = left.flatMap(({ text }) => workIn(text))
  return lines.map(line => {
    const { spent, spentDays } = line
    const own = told.filter(each => each.amount === spent)
    const [work] = own
    if (spent === undefined || spent === 0 || spentDays !== undefined) return line
    if (work === undefined || own.length > 1) return line
    const sold = line.days === undefined && work.sold !== undefined ? { days: work.sold } : {}
    return { ...line, ...sold, spentDays: work.days }
  })
}

type Work = { readonly days: number; readonly sold: number | undefined; readonly amount: number }

function workIn(text: string): Work[] {
  if (!/\sj(?:ours?)?\s/u.test(text)) return []
  const people = [...text.matchAll(person)]
  if (people.length === 0) return []
  const sum = (of: (found: RegExpExecArray) => number) =>
    people.reduce((total, each) => total + of(each), 0)
  const areSold = people.every(([, , sold]) => sold !== undefined)
  return [
    {
      days: sum(([, days]) => numberIn(days)),
      sold: areSold ? sum(([, , sold]) => numberIn(sold)) : undefined,
      amount: sum(([, , , amount]) => moneyIn(amount ?? '')[0]?.max ?? 0),
    },
  ]
}

/** « Anne Roy 8,5 jours (10 200 €) », « Anne Roy : 15 jours sur 24 (17 250 €) ». */
const person =
  /\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'-]+)+\s*:?\s+(\d+(?:,\d+)?)\sj(?:ours?)?(?:\ssur\s(\d+(?:,\d+)?))?\s\((\d[\d\s\u00a0\u202f]*(?:,\d+)?\s?€)[^()]{0,6}\)/gu

function numberIn(text = ''): number {
  return toNumber(text)
}
