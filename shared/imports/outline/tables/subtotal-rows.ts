import { sum, toCents } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../entry.ts'

/** A row and its amount, in cents. */
type Priced = { readonly row: Entry; readonly amount: number }

/**
 * « Honoraires | 20 | 18 000 € », below the people whose amounts it adds up, or above them: no line of its own, as the
 * total of the table counts them without it.
 */
export function subtotalRows(entries: readonly Entry[]): ReadonlySet<Entry> {
  const rows = entries.filter(({ cells }) => cells !== undefined)
  const end = rows.findIndex(isTotal)
  if (end < fewestRows) return new Set()
  const columns = (rows[end]?.cells ?? []).map(({ column }) => column)
  const found = columns.map(column => subtotalsUnder(column, rows.slice(0, end + 1)))
  return new Set(found.find(each => each.length > 0))
}

/** Two lines and what they make. */
const fewestRows = 3

function subtotalsUnder(column: string, rows: readonly Entry[]): Entry[] {
  const priced = rows.flatMap(row => pricedUnder(column, row))
  const total = priced.at(-1)
  const lines = priced.slice(0, -1)
  if (total === undefined || total.row !== rows.at(-1)) return []
  const sums = [sumsOf(lines), sumsOf(lines.toReversed())].find(
    each => each.length > 0 && sumOf(lines) - sumOf(each) === total.amount,
  )
  return (sums ?? []).map(({ row }) => row)
}

/** Those that make what two lines or more before them add up to, since the last such one. */
function sumsOf(lines: readonly Priced[]): Priced[] {
  const sums: Priced[] = []
  let before: Priced[] = []
  for (const line of lines) {
    const isSum = before.some(
      (_, from) => from < before.length - 1 && sumOf(before.slice(from)) === line.amount,
    )
    if (isSum) sums.push(line)
    before = isSum ? [] : [...before, line]
  }
  return sums
}

function sumOf(lines: readonly Priced[]): number {
  return sum(lines.map(({ amount }) => amount))
}

function pricedUnder(column: string, row: Entry): Priced[] {
  if (isTotalName(nameOf(row)) && !isTotal(row)) return []
  const text = row.cells?.find(each => each.column === column)?.text ?? ''
  const amount = amountIn(text)
  return amount === undefined || amount <= 0 ? [] : [{ row, amount }]
}

/** « 18 000 € », « 18 000 » under « Montant (€) », and no « 27 500 € sur 45 600 € ». */
function amountIn(text: string): number | undefined {
  if (/^\d[\d\s\u00a0\u202f.,]*$/u.test(text)) return toCents(toNumber(text.trim()))
  const [money, ...others] = moneyIn(text)
  return others.length === 0 ? money?.max : undefined
}

/** « Total », « Total HT », and no « Sous-total » nor « Total phase 1 ». */
function isTotal(row: Entry): boolean {
  return /^(?:grand )?total(?: (?:general|global|ht|hors taxes?|de la mission|du projet))*$/.test(
    bareWords(nameOf(row)),
  )
}

function nameOf({ cells = [] }: Entry): string {
  return cells[0]?.text ?? ''
}
