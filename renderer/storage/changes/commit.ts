import type { EtabliDatabase } from '../database/database.ts'
import type { RowOf, TableName } from '../database/tables.ts'
import { isRecorded, recordChange } from '../history/history.ts'
import type { Scope } from '../history/history-row.ts'
import { journalPosition } from '../journal/journal-position.ts'
import { committedChange, tellCommitted } from './committed.ts'
import { storageFailure } from './failure.ts'
import { inTime } from './in-time.ts'
import { writeRows } from './write-rows.ts'

/** A row as it shall be, or how the stored one shall change. A row with `deletedAt` is in the trash. */
export type Edit = {
  [T in TableName]:
    | { readonly table: T; readonly row: RowOf<T> }
    | { readonly table: T; readonly id: string; readonly change: (row: RowOf<T>) => RowOf<T> }
}[TableName]

export type Change = {
  /** French, as it follows « Annuler : » and stands in the history: `Budget modifié`. */
  readonly what: string
  readonly scope: Scope
  readonly edits: readonly Edit[]
  /** Given to a change that may be tried again, so that it is not made twice. */
  readonly changeId?: string
}

/**
 * The one way to write: every row is checked, and all of them are stored together with their history
 * or not at all. Rejects with a `StorageFailure`, whose message can be shown as it is.
 */
export async function commit(db: EtabliDatabase, change: Change): Promise<void> {
  try {
    await inTime(write(db, change), change.edits.length)
  } catch (error) {
    throw storageFailure(error)
  }
}

async function write(db: EtabliDatabase, change: Change): Promise<void> {
  const { changeId = db.clock.newId(), what } = change
  const committed = await db.transaction('rw', db.tables, async () => {
    if (await isRecorded(db, changeId)) return undefined
    const before = await journalPosition(db)
    const { edits, rows } = await writeRows(db, change.edits)
    if (edits.length === 0) return undefined
    await recordChange(db, { ...change, changeId, edits })
    return committedChange(db, before, what, rows)
  })
  if (committed !== undefined) tellCommitted(db, committed)
}
