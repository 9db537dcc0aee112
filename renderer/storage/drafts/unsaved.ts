import * as z from 'zod'
import { commit, type Edit } from '../changes/commit.ts'
import { storedRow } from '../changes/stored-rows.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { keyOf, schemas } from '../database/tables.ts'
import { isFreshStart } from '../records/firm.ts'
import { flushDrafts, unsavedRows } from './drafts.ts'

const key = 'etabli-unsaved'
const unreadableKey = 'etabli-unsaved-unreadable'

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
 * a page that closes, then saves them if there is still time. What waits there already goes on waiting.
 */
export async function keepUnsaved(db: EtabliDatabase, aside: Storage): Promise<void> {
  const rows = unsavedRows(db)
  if (rows.length === 0) return
  const at = db.clock.now().toISOString()
  const added = rows.map(row => ({ ...row, at }))
  const waiting = rowsAside(aside).filter(each => !added.some(row => isSameRow(row, each)))
  putAside(aside, [...waiting, ...added])
  await flushDrafts(db)
  if (unsavedRows(db).length === 0) putAside(aside, waiting)
}

/**
 * At start: saves what the last page had put aside. What cannot be read and what the store refuses stay
 * there, but never take the place of what was written later. A store that was lost is not begun with one
 * row. Resolves to how many wait.
 */
export async function recoverUnsaved(db: EtabliDatabase, aside: Storage): Promise<number> {
  const rows = rowsAside(aside)
  if (rows.length === 0) return 0
  if (await isFreshStart(db)) return 0
  const waiting: unknown[] = []
  for (const row of rows) if (!(await isRecovered(db, row))) waiting.push(row)
  putAside(aside, waiting)
  return waiting.length
}

/** Saved, or outdated: either way nothing of it is left to save. */
async function isRecovered(db: EtabliDatabase, aside: unknown): Promise<boolean> {
  const { success, data } = UnsavedRow.safeParse(aside)
  if (!success) return false
  try {
    if (await isOutdated(db, data)) return true
    const { table, row, what, scope } = data
    // The commit checks the row against the schema of its table.
    await commit(db, { what, scope, edits: [{ table, row } as unknown as Edit] })
    return true
  } catch (error) {
    console.error(error)
    return false
  }
}

async function isOutdated(db: EtabliDatabase, { table, row, at }: UnsavedRow): Promise<boolean> {
  const stored = await storedRow(db, table, keyOf(table, row))
  const writtenAt = stored?.updatedAt
  return writtenAt !== undefined && Date.parse(writtenAt) > Date.parse(at) + lastBreathMs
}

function isSameRow({ table, row }: Pick<UnsavedRow, 'table' | 'row'>, aside: unknown): boolean {
  const { success, data } = UnsavedRow.safeParse(aside)
  return success && data.table === table && keyOf(table, data.row) === keyOf(table, row)
}

/** A drawer that is full must not keep the store from saving. */
function putAside(aside: Storage, rows: readonly unknown[]): void {
  try {
    if (rows.length === 0) aside.removeItem(key)
    else aside.setItem(key, JSON.stringify(rows))
  } catch (error) {
    console.error(error)
  }
}

/** A text that is no list is put in a drawer of its own, out of the way of the next edits. */
function rowsAside(aside: Storage): unknown[] {
  const text = aside.getItem(key)
  if (text === null) return []
  try {
    return z.array(z.unknown()).parse(JSON.parse(text))
  } catch (error) {
    console.error(error)
    aside.setItem(unreadableKey, text)
    aside.removeItem(key)
    return []
  }
}
