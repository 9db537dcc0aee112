import type { JournalPosition } from '../../../shared/domain/workspace/journal.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { advance } from '../journal/journal-position.ts'
import type { WrittenRow } from './stored-rows.ts'

/** A change that is stored: the rows as it left them. */
export type CommittedChange = JournalPosition & {
  readonly at: string
  readonly what: string
  readonly rows: readonly WrittenRow[]
}

type Listener = (change: CommittedChange) => void
const listeners = new WeakMap<EtabliDatabase, Set<Listener>>()

/** Calls the listener after each change, in their order; returns the function that stops it. */
export function onCommitted(db: EtabliDatabase, listener: Listener): () => void {
  const own = listeners.get(db) ?? new Set()
  listeners.set(db, own.add(listener))
  return () => void own.delete(listener)
}

/** For the change's own transaction: what is to be told once that is complete. */
export async function committedChange(
  db: EtabliDatabase,
  before: JournalPosition,
  what: string,
  rows: readonly WrittenRow[],
): Promise<CommittedChange> {
  const position = await advance(db, before)
  return { ...position, at: db.clock.now().toISOString(), what, rows }
}

export function tellCommitted(db: EtabliDatabase, change: CommittedChange): void {
  for (const listener of listeners.get(db) ?? []) listener(change)
}
