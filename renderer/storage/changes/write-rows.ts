import type { EtabliDatabase } from '../database/database.ts'
import { type AnyRow, keyOf, type TableName } from '../database/tables.ts'
import type { RowEdit } from '../history/history-row.ts'
import type { Edit } from './commit.ts'
import { StorageFailure } from './failure.ts'
import { checkedRow, rowEdit } from './row-change.ts'
import { putRows, storedRows, type WrittenRow } from './stored-rows.ts'

/** A row on its way: as it was stored, and as the edits met so far leave it. */
type RowInHand = {
  readonly table: TableName
  readonly id: string
  readonly before: object | undefined
  readonly after: object | undefined
}

export type WrittenRows = {
  /** What changed, row by row. */
  readonly edits: readonly RowEdit[]
  readonly rows: readonly WrittenRow[]
}

/** Applies the edits inside the current transaction. */
export async function writeRows(db: EtabliDatabase, edits: readonly Edit[]): Promise<WrittenRows> {
  const rows = await rowsInHand(db, edits)
  for (const edit of edits) {
    const key = keyOfEdit(edit)
    const row = rows.get(key)
    if (row !== undefined) rows.set(key, { ...row, after: afterEdit(edit, row.after) })
  }
  const changed = [...rows.values()].flatMap(changeOf)
  const written: WrittenRow[] = []
  for (const [table, ofTable] of Map.groupBy(changed, ({ edit }) => edit.table)) {
    const put = await putRows(
      db,
      table,
      ofTable.map(({ row }) => row),
    )
    written.push(...put)
  }
  return { edits: changed.map(({ edit }) => edit), rows: written }
}

/** Every row that is edited, as it is stored, by table and id. */
async function rowsInHand(
  db: EtabliDatabase,
  edits: readonly Edit[],
): Promise<Map<string, RowInHand>> {
  const rows = new Map<string, RowInHand>()
  for (const [table, ofTable] of Map.groupBy(edits, edit => edit.table)) {
    const ids = [...new Set(ofTable.map(idOf))]
    const stored = await storedRows(db, table, ids)
    for (const [index, id] of ids.entries()) {
      const before = stored[index]
      rows.set(`${table}/${id}`, { table, id, before, after: before })
    }
  }
  return rows
}

function changeOf({ table, id, before, after }: RowInHand): { edit: RowEdit; row: AnyRow }[] {
  if (after === undefined) return []
  const row = checkedRow(table, after)
  const edit = rowEdit(table, id, before, row)
  return edit === undefined ? [] : [{ edit, row }]
}

function afterEdit(edit: Edit, row: object | undefined): object {
  if ('row' in edit) return edit.row
  if (row === undefined) {
    throw new StorageFailure('refused', 'Modification refusée\u00a0: cette fiche n’existe plus.')
  }
  // An edit's table decides the type of its rows, which the lookup by name has lost.
  const change = edit.change as (row: object) => object
  return change(row)
}

function keyOfEdit(edit: Edit): string {
  return `${edit.table}/${idOf(edit)}`
}

function idOf(edit: Edit): string {
  return 'row' in edit ? keyOf(edit.table, edit.row) : edit.id
}
