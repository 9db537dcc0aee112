import * as z from 'zod'
import { commit, type Edit } from './commit.ts'
import type { EtabliDatabase } from './database.ts'
import { flushDrafts, unsavedRows } from './drafts.ts'
import { type TableName, tableNames } from './tables.ts'

const key = 'etabli-unsaved'

const Unsaved = z.array(
  z.object({
    table: z.enum(tableNames as [TableName, ...TableName[]]),
    row: z.looseObject({}),
    what: z.string(),
    scope: z.string(),
  }),
)

/**
 * For when the page goes away: puts unsaved edits aside at once, since the store answers too late for
 * a page that closes, then tries to save them all the same.
 */
export async function keepUnsaved(db: EtabliDatabase, aside: Storage): Promise<void> {
  const rows = unsavedRows(db)
  if (rows.length === 0) return
  aside.setItem(key, JSON.stringify(rows))
  await flushDrafts(db)
  if (unsavedRows(db).length === 0) aside.removeItem(key)
}

/** At start: saves what the last page had put aside. What cannot be saved stays there. */
export async function recoverUnsaved(db: EtabliDatabase, aside: Storage): Promise<void> {
  const text = aside.getItem(key)
  if (text === null) return
  for (const { table, row, what, scope } of Unsaved.parse(JSON.parse(text))) {
    // The row is checked against its table's schema by the commit.
    await commit(db, { what, scope, edits: [{ table, row } as unknown as Edit] })
  }
  aside.removeItem(key)
}
