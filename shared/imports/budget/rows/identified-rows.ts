import { groupedBy } from '../../../values/grouped-by.ts'
import { cellKey } from '../workbook/cell-key.ts'
import type { TableRow } from './table-rows.ts'

export type IdentifiedRows = {
  /** The row of each identifier that is known. */
  readonly known: ReadonlyMap<string, TableRow>
  /** Those that somebody typed, or copied from another. */
  readonly typed: readonly { readonly row: TableRow; readonly beside: Neighbour | undefined }[]
}

/** The next known row of the same block. */
export type Neighbour = { readonly id: string; readonly isAbove: boolean }

/**
 * Which record each row is. A row copied with its identifier is the one that it still says; a row whose
 * identifier was erased is the one whose words it says, if that one is nowhere else.
 */
export function identifiedRows(
  rows: readonly TableRow[],
  was: ReadonlyMap<string, TableRow>,
): IdentifiedRows {
  const known = new Map<string, TableRow>()
  for (const row of rows) {
    const before = was.get(row.id ?? '')
    if (row.id === undefined || before === undefined || before.table !== row.table) continue
    const other = known.get(row.id)
    if (other === undefined || (!isSame(other, before) && isSame(row, before)))
      known.set(row.id, row)
  }
  const alike = groupedBy(was.values(), wordsOf)
  for (const row of rows) {
    const id = row.id === undefined ? idByWords(row, alike, known) : undefined
    if (id !== undefined) known.set(id, row)
  }
  return { known, typed: typedAmong(rows, known) }
}

function isSame(one: TableRow, other: TableRow): boolean {
  return [...other.cells].every(
    ([heading, cell]) => cellKey(one.cells.get(heading)) === cellKey(cell),
  )
}

function wordsOf({ table, label }: TableRow): string {
  return `${table} ${label}`
}

function idByWords(
  row: TableRow,
  alike: ReadonlyMap<string, readonly TableRow[]>,
  known: ReadonlyMap<string, TableRow>,
): string | undefined {
  const free = (alike.get(wordsOf(row)) ?? []).filter(({ id = '' }) => !known.has(id))
  return row.label !== '' && free.length === 1 ? free[0]?.id : undefined
}

function typedAmong(
  rows: readonly TableRow[],
  known: ReadonlyMap<string, TableRow>,
): IdentifiedRows['typed'] {
  const ids = new Map([...known].map(([id, row]) => [row, id]))
  const above = nearest(rows, ids)
  const below = nearest(rows.toReversed(), ids)
  const typed = rows.filter(row => !ids.has(row))
  return typed.map(row => {
    const id = above.get(row) ?? below.get(row)
    return { row, beside: id === undefined ? undefined : { id, isAbove: above.has(row) } }
  })
}

/** The last known row of the same block before each of the others. */
function nearest(
  rows: readonly TableRow[],
  ids: ReadonlyMap<TableRow, string>,
): ReadonlyMap<TableRow, string> {
  const found = new Map<TableRow, string>()
  let last: TableRow | undefined
  for (const row of rows) {
    const id = ids.get(last ?? row)
    if (ids.has(row)) last = row
    else if (id !== undefined && last?.sheet === row.sheet && last.block === row.block)
      found.set(row, id)
  }
  return found
}
