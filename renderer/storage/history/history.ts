import Dexie, { type Collection } from 'dexie'
import { present } from '../../../shared/values/present.ts'
import { storedRow } from '../changes/stored-rows.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { firm } from '../records/firm.ts'
import type { HistoryRow, RowEdit, Scope } from './history-row.ts'
import { isSameBurst, mergedBurst } from './merge-burst.ts'

type RecordedChange = {
  readonly changeId: string
  readonly scope: Scope
  readonly what: string
  readonly edits: readonly RowEdit[]
}

/** What was done to a row, latest first: the history shown beside a mission or a proposal. */
export function activity(db: EtabliDatabase, id: string, limit = 50): Promise<HistoryRow[]> {
  return db.history.where('touched').equals(id).reverse().limit(limit).toArray()
}

export async function isRecorded(db: EtabliDatabase, changeId: string): Promise<boolean> {
  return (await db.history.where('changeId').equals(changeId).count()) > 0
}

/**
 * Adds a change inside the current transaction: what was undone in its scope can no longer be redone,
 * and edits of one burst on one field make one row.
 */
export async function recordChange(db: EtabliDatabase, change: RecordedChange): Promise<void> {
  const row = await historyRow(db, change)
  const dropped = await inStatus(db, change.scope, 'undone').modify({ status: 'dropped' })
  const last = dropped > 0 ? undefined : await lastDone(db, change.scope)
  if (last === undefined || !isSameBurst(last, row)) await db.history.add(row)
  else await extendBurst(db, last, row)
}

export function lastDone(db: EtabliDatabase, scope: Scope): Promise<HistoryRow | undefined> {
  return inStatus(db, scope, 'done').last()
}

/** The workspace's last change created this row, a moment ago: undoing it takes the row away again. */
export async function isJustCreated(db: EtabliDatabase, id: string): Promise<boolean> {
  const last = await lastDone(db, 'workspace')
  if (last === undefined || db.clock.now().getTime() - Date.parse(last.at) > momentMs) return false
  return last.edits.some(edit => edit.id === id && edit.before === undefined)
}

const momentMs = 10 * 60_000

/** The changes of a scope in one status, oldest first. */
export function inStatus(
  db: EtabliDatabase,
  scope: Scope,
  status: HistoryRow['status'],
): Collection<HistoryRow, number> {
  return db.history
    .where('[scope+status+seq]')
    .between([scope, status, Dexie.minKey], [scope, status, Dexie.maxKey])
}

async function historyRow(db: EtabliDatabase, change: RecordedChange): Promise<HistoryRow> {
  const at = db.clock.now().toISOString()
  return {
    ...change,
    ...present({ who: await author(db) }),
    startedAt: at,
    at,
    status: 'done',
    touched: change.edits.map(edit => edit.id),
  }
}

/** Whoever works alone in the firm; among several, it is not known who is at the keyboard. */
async function author(db: EtabliDatabase): Promise<string | undefined> {
  const { people } = await firm(db)
  return people.length === 1 ? people[0]?.name : undefined
}

async function extendBurst(db: EtabliDatabase, last: HistoryRow, next: HistoryRow): Promise<void> {
  const edit = next.edits[0]
  const row = edit && (await storedRow(db, edit.table, edit.id))
  const burst = row && mergedBurst(last, next, row)
  if (burst !== undefined) await db.history.put(burst)
  else if (last.seq !== undefined) await db.history.delete(last.seq)
}
