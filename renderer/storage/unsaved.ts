import * as z from 'zod'
import { commit, type Edit } from './commit.ts'
import type { EtabliDatabase } from './database.ts'
import { flushDrafts, unsavedRows } from './drafts.ts'
import { isFreshStart } from './firm.ts'
import { storedRow } from './stored-rows.ts'
import { keyOf, schemas } from './tables.ts'

const key = 'etabli-unsaved'

/** Some of the edits put aside may still be saved by the closing page: within this time at the most. */
const lastBreathMs = 10_000

const UnsavedRow = z.object({
  /** When it was put aside. */
  at: z.iso.datetime(),
  table: z.custom<keyof typeof schemas>(name => typeof name === 'string' && name in schemas),
  row: z.looseObject({}),
  what: z.string(),
  scope: z.string(),
})
type UnsavedRow = z.infer<typeof UnsavedRow>

/**
 * For when the page goes away: puts unsaved edits aside at once, since the store answers too late for
 * a page that closes, then saves them if there is still time.
 */
export async function keepUnsaved(db: EtabliDatabase, aside: Storage): Promise<void> {
  const rows = unsavedRows(db)
  if (rows.length === 0) return
  const at = db.clock.now().toISOString()
  putAside(
    aside,
    rows.map(row => ({ ...row, at })),
  )
  await flushDrafts(db)
  if (unsavedRows(db).length === 0) aside.removeItem(key)
}

/**
 * At start: saves what the last page had put aside. What the store refuses stays there, but never
 * takes the place of what was written later. A store that was lost is not begun with one row.
 */
export async function recoverUnsaved(db: EtabliDatabase, aside: Storage): Promise<void> {
  const rows = rowsAside(aside)
  if (rows.length > 0 && (await isFreshStart(db))) return
  for (const unsaved of rows) {
    if (await isOutdated(db, unsaved)) continue
    const { table, row, what, scope } = unsaved
    // The commit checks the row against the schema of its table.
    await commit(db, { what, scope, edits: [{ table, row } as unknown as Edit] })
  }
  aside.removeItem(key)
}

async function isOutdated(db: EtabliDatabase, { table, row, at }: UnsavedRow): Promise<boolean> {
  const stored = await storedRow(db, table, keyOf(table, row))
  const writtenAt = stored?.updatedAt
  return writtenAt !== undefined && Date.parse(writtenAt) > Date.parse(at) + lastBreathMs
}

/** A drawer that is full must not keep the store from saving. */
function putAside(aside: Storage, rows: readonly object[]): void {
  try {
    aside.setItem(key, JSON.stringify(rows))
  } catch (error) {
    console.error(error)
  }
}

function rowsAside(aside: Storage): UnsavedRow[] {
  const text = aside.getItem(key)
  if (text === null) return []
  try {
    return z.array(UnsavedRow).parse(JSON.parse(text))
  } catch {
    return []
  }
}
