import { technicalSheetName } from '../../../documents/budget-workbook/technical-sheet.ts'
import type {
  CellFormat,
  Sheet,
  WorkbookCell,
  WorkbookTree,
} from '../../../documents/workbook-tree.ts'
import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { dayZero } from './dates.ts'
import type { ReadCell, ReadSheet, ReadWorkbook } from './read-workbook.ts'

/** A workbook as it would be read once it was written, so that it can be compared with one that was. */
export function workbookOfTree({ sheets }: Pick<WorkbookTree, 'sheets'>): ReadWorkbook {
  const shown = sheets.filter(({ name }) => name !== technicalSheetName)
  return { sheets: shown.map(sheetOf), startsIn1904: false }
}

function sheetOf({ name, rows }: Sheet): ReadSheet {
  return { name, rows: rows.map(({ cells }, index) => ({ number: index + 1, cells: read(cells) })) }
}

function read(cells: readonly WorkbookCell[]): ReadCell[] {
  return cells.flatMap((cell, index) => {
    const content = contentOf(cell)
    return content === undefined ? [] : [{ column: index + 1, ...content }]
  })
}

function contentOf(cell: WorkbookCell): Omit<ReadCell, 'column'> | undefined {
  switch (cell.kind) {
    case 'empty':
      return undefined
    case 'text':
      return cell.text === '' ? undefined : { value: cell.text }
    case 'number':
      return isShare(cell.format) ? { value: cell.value, shown: 'percent' } : { value: cell.value }
    case 'date':
      return { value: daysBetween(dayZero, cell.date), shown: 'date' }
    case 'formula':
      return { formula: cell.formula, value: cell.result }
  }
}

function isShare(format: CellFormat): boolean {
  return format === 'percent' || format === 'share'
}
