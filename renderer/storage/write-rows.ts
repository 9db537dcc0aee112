import type { Edit } from './commit.ts'
import type { EtabliDatabase } from './database.ts'
import { StorageFailure } from './failure.ts'
import type { RowEdit } from './history-row.ts'
import { checkedRow, rowEdit } from './row-change.ts'
import { putRows, storedRow } from './stored-rows.ts'
import { type AnyRow, keyOf, type TableName } from './tables.ts'

/** A row on its way: as it was stored, and as the edits met so far leave it. */
type RowInHand = {
  readonly table: TableName
  readonly id: string
  readonly before: object | undefined
  readonly after: object
}

/** Applies the edits inside the current transaction; returns what changed, row by row. */
export async function writeRows(db: EtabliDatabase, edits: readonly Edit[]): Promise<RowEdit[]> {
  const changed = (await rowsInHand(db, edits)).flatMap(changeOf)
  for (const [table, ofTable] of Map.groupBy(changed, ({ edit }) => edit.table)) {
    const rows = ofTable.map(({ row }) => row)
    await putRows(db, table, rows)
  }
  return changed.map(({ edit }) => edit)
}

async function rowsInHand(db: EtabliDatabase, edits: readonly Edit[]): Promise<RowInHand[]> {
  const rows = new Map<string, RowInHand>()
  for (const edit of edits) {
    const id = 'row' in edit ? keyOf(edit.table, edit.row) : edit.id
    const key = `${edit.table}/${id}`
    const known = rows.get(key)
    const before = known === undefined ? await storedRow(db, edit.table, id) : known.before
    const after = afterEdit(edit, known?.after ?? before)
    rows.set(key, { table: edit.table, id, before, after })
  }
  return [...rows.values()]
}

function changeOf({ table, id, before, after }: RowInHand): { edit: RowEdit; row: AnyRow }[] {
  const row = checkedRow(table, after)
  const edit = rowEdit(table, id, before, row)
  return edit === undefined ? [] : [{ edit, row }]
}

function afterEdit(edit: Edit, row: object | undefined): object {
  if ('row' in edit) return edit.row
  if (row === undefined) {
    throw new StorageFailure('refused', 'Modification refusée : cette fiche n’existe plus.')
  }
  // An edit's table decides the type of its rows, which the lookup by name has lost.
  const change = edit.change as (row: object) => object
  return change(row)
}
