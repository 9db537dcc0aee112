import type { EtabliDatabase } from '../database/database.ts'
import type { TableName } from '../database/tables.ts'
import { Draft } from './draft.ts'

type OpenDrafts = {
  readonly byRow: Map<string, Draft<TableName>>
  readonly listeners: Set<() => void>
}

const drafts = new WeakMap<EtabliDatabase, OpenDrafts>()

/** The one draft of a row, shared by all who edit it. */
export function draftOf<T extends TableName>(db: EtabliDatabase, table: T, id: string): Draft<T> {
  const { byRow, listeners } = draftsOf(db)
  const key = `${table}/${id}`
  const onShow = () => {
    for (const listener of listeners) listener()
  }
  // The key holds the table: a draft found under it is of that table.
  const draft = byRow.get(key) ?? (new Draft(db, table, id, onShow) as unknown as Draft<TableName>)
  byRow.set(key, draft)
  return draft as unknown as Draft<T>
}

/** Saves every unsaved edit now, so that what reads or undoes next sees all of them. */
export async function flushDrafts(db: EtabliDatabase): Promise<void> {
  await Promise.all(allDrafts(db).map(draft => draft.flush()))
}

/** What is not stored yet, ready to be put aside when the page goes away. */
export function unsavedRows(db: EtabliDatabase) {
  return allDrafts(db).flatMap(draft => draft.unsaved() ?? [])
}

/** Why some edits could not be saved, as French sentences, wherever they were made. */
export function unsavedReason(db: EtabliDatabase): string | undefined {
  return allDrafts(db)
    .find(draft => draft.view().state === 'failed')
    ?.view().failure
}

/** Calls the listener whenever a draft has changed; returns the function that stops it. */
export function onDraftChange(db: EtabliDatabase, listener: () => void): () => void {
  const { listeners } = draftsOf(db)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function allDrafts(db: EtabliDatabase): Draft<TableName>[] {
  return [...draftsOf(db).byRow.values()]
}

function draftsOf(db: EtabliDatabase): OpenDrafts {
  const open = drafts.get(db) ?? { byRow: new Map(), listeners: new Set() }
  drafts.set(db, open)
  return open
}
