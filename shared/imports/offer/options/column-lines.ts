import { sum } from '../../../domain/money.ts'
import type { OptionLine } from '../../../domain/proposal/proposal.ts'
import { type Money, moneyIn } from '../../../french/figures/numbers.ts'
import type { Entry } from '../../outline/entry.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'
import { belowFirmTotal } from '../prices/below-firm-total.ts'
import { amountOf } from '../prices/priced.ts'

/** The rows of a table of options that tell what each of them is made of: « Déplacements | 500 € | 1 900 € ». */
export function pricedRows(rows: readonly Entry[], price: Entry): Entry[] {
  const priced = rows.filter(isPriced)
  const columns = (price.cells ?? []).slice(1).map((_, index) => index + 1)
  const isWhole = columns.every(column => makesPrice(priced, price, column))
  return priced.length > 1 && isWhole ? priced : []
}

/** Its lines in one column, those below the firm's own total being billed by others. */
export function linesIn(column: number, priced: readonly Entry[], rows: readonly Entry[]) {
  const theirs = belowFirmTotal(rows)
  return priced.flatMap((row): OptionLine[] => {
    const money = moneyAt(row, column)
    const label = row.cells?.[0]?.text ?? ''
    if (money === undefined) return []
    const isOthers = theirs.has(row) && kindOfLine(label) !== 'expenses'
    return [
      {
        label,
        kind: kindOfLine(label),
        ...amountOf(money),
        ...(isOthers && { billedByOthers: true }),
      },
    ]
  })
}

/** Amounts, or dashes where an option has none. */
function isPriced(row: Entry): boolean {
  const cells = row.cells?.slice(1) ?? []
  const isAmount = (text: string) => /^[~≈]?\s*\d[^\p{L}%]*€(?:\s*HT)?$/u.test(text.trim())
  return (
    cells.some(({ text }) => isAmount(text)) &&
    cells.every(({ text }) => isAmount(text) || /^[–—-]?$/.test(text.trim()))
  )
}

/** Near the price at least: that they do not make it to the euro is for the checks to find. */
function makesPrice(priced: readonly Entry[], price: Entry, column: number): boolean {
  const whole = moneyAt(price, column)?.max ?? 0
  const made = sum(priced.map(row => moneyAt(row, column)?.max ?? 0))
  return Math.abs(made - whole) * 8 <= whole
}

function moneyAt({ cells = [] }: Entry, column: number): Money | undefined {
  return moneyIn(cells[column]?.text ?? '')[0]
}
