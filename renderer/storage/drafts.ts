import type { EtabliDatabase } from './database.ts'
import { Draft } from './draft.ts'
import type { TableName } from './tables.ts'

const drafts = new WeakMap<EtabliDatabase, Map<string, Draft<TableName>>>()

/** The one draft of a row, shared by all who edit it. */
export function draftOf<T extends TableName>(db: EtabliDatabase, table: T, id: string): Draft<T> {
  const open = drafts.get(db) ?? new Map<string, Draft<TableName>>()
  drafts.set(db, open)
  const key = `${table}/${id}`
  const draft = open.get(key) ?? (new Draft(db, table, id) as unknown as Draft<TableName>)
  open.set(key, draft)
  // The key holds the table: a draft found under it is of that table.
  return draft as unknown as Draft<T>
}

/** Saves every unsaved edit now, so that what reads or undoes next sees all of them. */
export async function flushDrafts(db: EtabliDatabase): Promise<void> {
  await Promise.all([...(drafts.get(db)?.values() ?? [])].map(draft => draft.flush()))
}

/** What is not stored yet, ready to be put aside when the page goes away. */
export function unsavedRows(db: EtabliDatabase) {
  return [...(drafts.get(db)?.values() ?? [])].flatMap(draft => draft.unsaved() ?? [])
}
