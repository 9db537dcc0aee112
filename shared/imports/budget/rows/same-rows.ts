import { groupedBy } from '../../../values/grouped-by.ts'
import { recordOf } from '../budget-file.ts'
import type { TableRow } from './table-rows.ts'

export type RowsById = ReadonlyMap<string, TableRow>

export function rowsById(rows: readonly TableRow[]): RowsById {
  return new Map(rows.flatMap(row => (row.id === undefined ? [] : [[row.id, row] as const])))
}

/**
 * What each row of the export is called now. Lines of options go by their rank, which moves: one is known
 * by its words, then by its rank where no other has that.
 */
export function idsNow(was: RowsById, here: RowsById): ReadonlyMap<string, string> {
  const now = groupedBy([...here.values()], recordIn)
  const groups = groupedBy([...was.values()], recordIn)
  return new Map([...groups].flatMap(([record, rows]) => matched(rows, now.get(record) ?? [])))
}

function recordIn({ table, id = '' }: TableRow): string {
  return `${table} ${recordOf(id)}`
}

function matched(rows: readonly TableRow[], now: readonly TableRow[]): [string, string][] {
  if (rows[0]?.table !== 'options') return keptIds(rows, now)
  const found = new Map<string, string>()
  const find = (row: TableRow, isIt: (other: TableRow) => boolean) => {
    const taken = new Set(found.values())
    const other = now.find(each => !taken.has(each.id ?? '') && isIt(each))
    if (row.id !== undefined && other?.id !== undefined && !found.has(row.id))
      found.set(row.id, other.id)
  }
  for (const row of rows) find(row, ({ id, label }) => id === row.id && label === row.label)
  for (const row of rows) find(row, ({ label }) => label === row.label)
  for (const row of rows) find(row, ({ id }) => id === row.id)
  return [...found]
}

function keptIds(rows: readonly TableRow[], now: readonly TableRow[]): [string, string][] {
  const known = new Set(now.map(({ id }) => id))
  return rows.flatMap(({ id }): [string, string][] =>
    id !== undefined && known.has(id) ? [[id, id]] : [],
  )
}
