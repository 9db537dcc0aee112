import { formulaShape } from '../../../documents/budget-workbook/formula-shape.ts'
import type { ReadCell } from './read-workbook.ts'

/** What two cells are compared by: equal wherever they say the same, however a program saved it. */
export function cellKey(cell: ReadCell | undefined): string {
  if (cell === undefined) return ''
  if (cell.formula !== undefined) return `ƒ${formulaShape(cell.formula)}`
  if (typeof cell.value === 'number') return `#${Number(cell.value.toPrecision(12))}`
  return plainText(withoutEscapes(cell.value ?? ''))
}

/** Not every program writes `_x000D_` as it read it. */
function withoutEscapes(text: string): string {
  return text.includes('_x') ? text.replace(/_x[0-9a-f]{4}_/gi, ' ') : text
}

/** A text without what XML cannot hold, its spaces and line ends all alike. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

export function isEmptyCell(cell: ReadCell | undefined): boolean {
  return cellKey(cell) === ''
}

/** The words of a cell that holds a text. */
export function textIn(cell: ReadCell | undefined): string {
  if (cell === undefined || cell.formula !== undefined) return ''
  return typeof cell.value === 'string' ? plainText(cell.value) : ''
}
