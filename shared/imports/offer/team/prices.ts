import { lineAmount } from '../../../domain/budget/budget.ts'
import { sum } from '../../../domain/money.ts'
import type { Option, OptionLine } from '../../../domain/proposal/proposal.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { newOption } from '../options/named-options.ts'
import { lineOfRow } from '../options/rows.ts'
import { priceRow } from '../prices/columns.ts'

/**
 * « Intervenant | Jours | Taux journalier | Montant », among the team: what each sells stands in the
 * option in the place of the line that tells their sum, or makes one where no price is told elsewhere.
 */
export function withTeamPrices(
  options: readonly Option[],
  team: readonly Entry[],
  newId: () => string,
): Option[] {
  const lines = team.flatMap(lineIn)
  if (lines.length === 0) return [...options]
  if (options.length === 0) return [{ ...newOption(undefined, newId), lines }]
  const sums = [...sumsOf(lines), ...team.flatMap(totalIn)]
  const isTheirs = ({ amount, person }: OptionLine) =>
    person === undefined && amount !== undefined && sums.includes(amount)
  if (!options.some(option => option.lines.some(isTheirs))) {
    const isLess = options.every(
      option => (option.total ?? Number.POSITIVE_INFINITY) < Math.max(...sums),
    )
    return isLess ? [{ ...newOption(undefined, newId), lines }, ...options] : [...options]
  }
  return options.map(option => {
    const at = option.lines.findIndex(isTheirs)
    return at === -1 ? option : { ...option, lines: option.lines.toSpliced(at, 1, ...lines) }
  })
}

function lineIn(each: Entry): OptionLine[] {
  const row = priceRow(each)
  if (row?.days === undefined || row.amount === undefined || isTotal(each)) return []
  return [lineOfRow(row)]
}

/** As told, and as days and rates make it. */
function sumsOf(lines: readonly OptionLine[]): number[] {
  return [
    sum(lines.map(({ amount = 0 }) => amount)),
    sum(lines.map(({ days, dayRate, amount = 0 }) => lineAmount({ days, dayRate, amount }))),
  ]
}

function totalIn(each: Entry): number[] {
  return isTotal(each) ? moneyIn(each.text).map(({ max }) => max) : []
}

function isTotal({ cells = [] }: Entry): boolean {
  return isTotalName(cells[0]?.text ?? '')
}
