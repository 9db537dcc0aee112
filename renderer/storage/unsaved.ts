import * as z from 'zod'
import { commit, type Edit } from './commit.ts'
import type { EtabliDatabase } from './database.ts'
import { flushDrafts, unsavedRows } from './drafts.ts'
import { schemas } from './tables.ts'

const key = 'etabli-unsaved'

const UnsavedRow = z.object({
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
  aside.setItem(key, JSON.stringify(rows))
  await flushDrafts(db)
  if (unsavedRows(db).length === 0) aside.removeItem(key)
}

/** At start: saves what the last page had put aside. What the store refuses stays there. */
export async function recoverUnsaved(db: EtabliDatabase, aside: Storage): Promise<void> {
  for (const { table, row, what, scope } of rowsAside(aside)) {
    // The commit checks the row against the schema of its table.
    await commit(db, { what, scope, edits: [{ table, row } as unknown as Edit] })
  }
  aside.removeItem(key)
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
