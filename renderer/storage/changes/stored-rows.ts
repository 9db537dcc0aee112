import type { Table } from 'dexie'
import { emptyFirm } from '../../../shared/domain/firm/firm.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { type AnyRow, firmId, type TableName } from '../database/tables.ts'
import { writeCards } from './cards.ts'

/** A row as it is stored from now on. */
export type WrittenRow = { readonly table: TableName; readonly row: AnyRow }

/** The stored row; there is always a firm, if only one of which nothing is known. */
export async function storedRow(
  db: EtabliDatabase,
  table: TableName,
  id: string,
): Promise<AnyRow | undefined> {
  return (await storedRows(db, table, [id]))[0]
}

export async function storedRows(
  db: EtabliDatabase,
  table: TableName,
  ids: readonly string[],
): Promise<(AnyRow | undefined)[]> {
  const rows = await rowsOf(db, table).bulkGet([...ids])
  return table === 'firm' ? rows.map(row => row ?? emptyFirm()) : rows
}

/** Stores checked rows under a new revision, with their cards, inside the current transaction; returns them so. */
export async function putRows(
  db: EtabliDatabase,
  table: TableName,
  rows: readonly AnyRow[],
): Promise<WrittenRow[]> {
  const written = rows.map(row => stamped(db, row))
  if (table === 'firm') await rowsOf(db, table).bulkPut(written, [firmId])
  else await rowsOf(db, table).bulkPut(written)
  await writeCards(db, table, written)
  return written.map(row => ({ table, row }))
}

export function rowsOf(db: EtabliDatabase, table: TableName): Table<AnyRow, string> {
  return db.table<AnyRow, string>(table)
}

function stamped(db: EtabliDatabase, row: AnyRow): AnyRow {
  return { ...row, revision: db.clock.newId(), updatedAt: db.clock.now().toISOString() }
}
