import type { PairedSheets } from '../rows/paired-sheets.ts'
import { cellOf } from '../rows/row-figures.ts'
import type { RowSides } from '../rows/row-sides.ts'
import type { TableRow } from '../rows/table-rows.ts'
import { type TableKind, tableOf } from '../rows/tables.ts'
import { cellKey } from '../workbook/cell-key.ts'
import { type LeftCell, leftCell } from '../workbook/left-cell.ts'
import type { Closed } from './closed-records.ts'

/** A line that is no longer in the workbook. */
export type RemovedLine = {
  readonly key: string
  readonly table: 'lines' | 'options'
  readonly id: string
  readonly label: string
  /** It was in the export, and nobody changed it here since. */
  readonly isSure: boolean
}

/** Lines that are gone; of other records, that they are is told. */
export function removedLines(
  paired: PairedSheets,
  sides: RowSides,
  isTold: boolean,
  closed: Closed,
): { readonly removed: readonly RemovedLine[]; readonly left: readonly LeftCell[] } {
  const gone = goneRows(paired, sides)
  const read = gone.map(({ row, current }) => removedLine(row, current, isTold, closed))
  return {
    removed: read.flatMap(each => ('key' in each ? [each] : [])),
    left: read.flatMap(each => ('why' in each ? [each] : [])),
  }
}

type Gone = { readonly row: TableRow; readonly current: TableRow }

/** Rows of tables that are still there themselves. */
function goneRows({ pairs }: PairedSheets, { was, is, here, now }: RowSides): Gone[] {
  const there = new Set(pairs.flatMap(pair => pair.is.headings.map(({ table }) => table)))
  return [...was].flatMap(([id, row]) => {
    const current = here.get(now.get(id) ?? '')
    const isGone = !is.known.has(id) && there.has(row.table)
    return isGone && current !== undefined ? [{ row, current }] : []
  })
}

function removedLine(
  row: TableRow,
  current: TableRow,
  isTold: boolean,
  closed: Closed,
): RemovedLine | LeftCell {
  const { table, sheet, label } = row
  const id = current.id ?? ''
  const why = isLines(table) ? closed(table, id, 'label') : elsewhere
  if (why !== undefined || !isLines(table)) return leftCell({ sheet, cell: '' }, label, why ?? '')
  const isSure = isTold && isSameRow(row, current)
  return { key: `retrait ${id}`, table, id, label: current.label, isSure }
}

const elsewhere = 'Cette ligne a été supprimée du classeur : ici, elle se retire dans sa page.'

function isLines(table: TableKind): table is 'lines' | 'options' {
  return table === 'lines' || table === 'options'
}

function isSameRow(was: TableRow, here: TableRow): boolean {
  return tableOf(was.table).fields.every(
    field => cellKey(cellOf(was, field)) === cellKey(cellOf(here, field)),
  )
}
