import { columnLetter } from '../../../documents/budget-workbook/addresses.ts'
import { formatDate, formatNumber, formatPercent, typeset } from '../../../french/writing.ts'
import { plainText } from './cell-key.ts'
import { dayOfSerial } from './dates.ts'
import type { ReadCell, ReadRow } from './read-workbook.ts'

/** Something in the workbook that is not taken over. */
export type LeftCell = {
  readonly sheet: string
  /** `C12`, `C12:F12`, or nothing where it is no longer there. */
  readonly cell: string
  readonly words: string
  /** A French sentence. */
  readonly why: string
}

export type Place = Pick<LeftCell, 'sheet' | 'cell'>

export function leftCell(place: Place, words: string, why: string): LeftCell {
  return { ...place, words, why: typeset(why) }
}

export function placeOf(sheet: string, row: number, { column }: Pick<ReadCell, 'column'>): Place {
  return { sheet, cell: `${columnLetter(column)}${row}` }
}

/** Of all that a row holds. */
export function placeOfRow(sheet: string, { number, cells }: ReadRow): Place {
  const columns = cells.map(({ column }) => columnLetter(column))
  const [first = 'A', last = first] = [columns[0], columns.at(-1)]
  return {
    sheet,
    cell: first === last ? `${first}${number}` : `${first}${number}:${last}${number}`,
  }
}

/** As somebody sees it in the cell; a formula as it was typed. */
export function cellWords({ value, formula, shown }: Omit<ReadCell, 'column'>): string {
  if (formula !== undefined) return `=${formula}`
  if (typeof value !== 'number') return plainText(value ?? '')
  if (shown === 'percent') return formatPercent(value * 100)
  const day = shown === 'date' ? dayOfSerial(value, false) : undefined
  return day === undefined ? formatNumber(value) : formatDate(day)
}

export function rowWords({ cells }: Pick<ReadRow, 'cells'>): string {
  return cells.map(cellWords).filter(Boolean).join(' · ')
}
