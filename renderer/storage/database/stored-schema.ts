import Dexie from 'dexie'
import type { DatabaseOptions } from './database.ts'

/** The version the rows were written by, read without declaring any table; none for a new database. */
export async function storedSchemaVersion(
  name: string,
  options: DatabaseOptions,
): Promise<number | undefined> {
  const version = await asItIs(name, options, async probe => {
    const isMarked = probe.tables.some(table => table.name === 'meta')
    const row: unknown = isMarked ? await probe.table('meta').get('schemaVersion') : undefined
    return row instanceof Object && 'value' in row ? Number(row.value) : undefined
  })
  return version
}

/** Reads the database with the tables it has, upgrading nothing; undefined where there is none. */
export async function asItIs<Read>(
  name: string,
  { indexedDB, IDBKeyRange }: DatabaseOptions,
  read: (probe: Dexie) => Promise<Read>,
): Promise<Read | undefined> {
  const factories = indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {}
  const probe = new Dexie(name, factories)
  try {
    await probe.open()
    return await read(probe)
  } catch (error) {
    if (error instanceof Dexie.NoSuchDatabaseError) return undefined
    throw error
  } finally {
    probe.close()
  }
}
