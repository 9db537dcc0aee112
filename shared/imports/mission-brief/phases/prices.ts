import { moneyIn } from '../../../french/figures/numbers.ts'
import type { Cell, Entry } from '../../outline/entry.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'

/** What the phases cost, where their table has a column for it: « Phase | Période | Jours | Honoraires ». */
export function pricedPhases(parts: readonly Part[]): Part[] {
  return parts
    .map(part => ({ ...part, isOwnTitle: false, entries: part.entries.flatMap(priceOf) }))
    .filter(({ entries }) => entries.length > 0)
}

/** The row's phase, days and amount, as a row of a budget. */
function priceOf(entry: Entry): Entry[] {
  const { cells = [] } = entry
  const phase = cells.find(({ column }) => columnNamed(column) === 'phase')
  const amount = cells.find(isPrice)
  if (phase === undefined || amount === undefined) return []
  const days = cells.find(({ column }) => columnNamed(column) === 'days')
  const named = { column: 'Poste', text: phase.text }
  const text = `${phase.text} : ${amount.text}`
  return [{ ...entry, text, cells: [named, ...(days === undefined ? [] : [days]), amount] }]
}

/** A cell under « Montant » or « Honoraires » that holds an amount. */
export function isPrice({ column, text }: Cell): boolean {
  return columnNamed(column) === 'amount' && moneyIn(text).length === 1
}
