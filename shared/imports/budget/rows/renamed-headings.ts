import { bareWords } from '../../../french/bare-words.ts'
import { textIn } from '../workbook/cell-key.ts'
import type { ReadCell, ReadRow, ReadSheet } from '../workbook/read-workbook.ts'
import { type Headings, readSheet, type SheetReading } from './table-rows.ts'

/** With the headings that somebody reworded as they were, where the columns kept their places. */
export function withHeadingsRestored(sheet: ReadSheet, was: SheetReading): ReadSheet {
  const over = new Map(readSheet(sheet).headings.map(each => [each.number, each]))
  if (over.size === 0) return sheet
  const rows = sheet.rows.map(row => {
    const is = over.get(row.number)
    const before = is && was.headings.find(({ table }) => table === is.table)
    return is === undefined || before === undefined ? row : restored(row, is, before)
  })
  return { ...sheet, rows }
}

function restored(row: ReadRow, is: Headings, was: Headings): ReadRow {
  const kept = new Set(is.columns.values())
  const lost = [...was.columns].filter(([, heading]) => !kept.has(heading))
  return {
    ...row,
    cells: row.cells.map(cell => {
      const [, heading] = lost.find(([column]) => column === cell.column) ?? []
      const isStrange = ![...was.columns.values()].includes(bareWords(textIn(cell)))
      return heading !== undefined && isStrange ? renamed(cell, heading) : cell
    }),
  }
}

function renamed({ column }: ReadCell, heading: string): ReadCell {
  return { column, value: heading }
}
