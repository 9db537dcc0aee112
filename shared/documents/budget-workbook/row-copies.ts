import type { Sheet, SheetRow, WorkbookCell } from '../workbook-tree.ts'
import { blank, heading, words } from './cells.ts'
import { formulaShape } from './formula-shape.ts'

/** What begins the list of copies. */
export const copiesHeading = ['Feuille', 'Ligne'] as const

/**
 * Every row that holds something as it leaves, so that what comes back can be compared with it: its sheet,
 * its number, then its cells, a formula as the shape of what it computes.
 */
export function rowCopies(sheets: readonly Sheet[]): WorkbookCell[][] {
  const copies = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) => (isEmpty(row) ? [] : [copyOf(name, index + 1, row)])),
  )
  return [copiesHeading.map(title => heading(title)), ...copies]
}

function isEmpty({ cells }: SheetRow): boolean {
  return cells.every(cell => cell.kind === 'empty' || (cell.kind === 'text' && cell.text === ''))
}

function copyOf(sheet: string, row: number, { cells }: SheetRow): WorkbookCell[] {
  const number: WorkbookCell = { kind: 'number', value: row, format: 'integer', style: 'note' }
  return [words(sheet, 'note'), number, ...cells.map(cellCopy)]
}

function cellCopy(cell: WorkbookCell): WorkbookCell {
  switch (cell.kind) {
    case 'empty':
      return blank('note')
    case 'text':
      return words(copiedText(cell.text), 'note')
    case 'formula':
      return words(`${formulaMark}${formulaShape(cell.formula)}`, 'note')
    default:
      return { ...cell, style: 'note' }
  }
}

/** Before the shape of a formula; a text that begins so, or with the apostrophe itself, has one before it. */
export const formulaMark = 'ƒ'

function copiedText(text: string): string {
  return /^['ƒ]/.test(text) ? `'${text}` : text
}
