import type { ReadWorkbook } from '../workbook/read-workbook.ts'
import { type IdentifiedRows, identifiedRows } from './identified-rows.ts'
import type { PairedSheets } from './paired-sheets.ts'
import { idsNow, type RowsById, rowsById } from './same-rows.ts'
import { readSheet } from './table-rows.ts'

/** The rows of tables on the three sides, and what those of the export are called now. */
export type RowSides = {
  readonly was: RowsById
  readonly is: IdentifiedRows
  readonly here: RowsById
  readonly now: ReadonlyMap<string, string>
}

export function rowSides({ pairs }: PairedSheets, current: ReadWorkbook): RowSides {
  const was = rowsById(pairs.flatMap(pair => pair.was.rows))
  const here = rowsById(current.sheets.flatMap(sheet => readSheet(sheet).rows))
  const is = identifiedRows(
    pairs.flatMap(pair => pair.is.rows),
    was,
  )
  return { was, is, here, now: idsNow(was, here) }
}
