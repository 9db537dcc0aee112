import Dexie from 'dexie'
import { refreshCards } from './cards.ts'
import { type DatabaseOptions, EtabliDatabase } from './database.ts'
import { latestName } from './database-names.ts'
import { schemaVersion } from './schema.ts'

/** `reason`: French sentences saying what happened and what to do. */
export type OpenedDatabase =
  | { readonly kind: 'open'; readonly db: EtabliDatabase }
  | {
      readonly kind: 'refused'
      /** A workspace of a newer version is as it should be: only this version cannot read it. */
      readonly cause: 'newer' | 'unreadable'
      readonly reason: string
    }

/**
 * Opens the workspace. One written by a newer version is left untouched: Dexie itself would open it
 * without complaint, and could add tables to it.
 */
export async function openDatabase(
  givenName?: string,
  options: DatabaseOptions = {},
): Promise<OpenedDatabase> {
  try {
    const name = givenName ?? (await latestName(options))
    const stored = await storedSchemaVersion(name, options)
    if (stored !== undefined && stored > schemaVersion) {
      return { kind: 'refused', cause: 'newer', reason: tooNew }
    }
    const db = new EtabliDatabase(name, options)
    await db.open()
    if (stored !== schemaVersion) await db.meta.put({ key: 'schemaVersion', value: schemaVersion })
    await refreshCards(db)
    askToBeKept()
    return { kind: 'open', db }
  } catch (error) {
    return { kind: 'refused', cause: 'unreadable', reason: unreadable(error) }
  }
}

const tooNew =
  'Vos données ont été enregistrées par une version plus récente d’Établi. Mettez l’application à jour pour les ouvrir\u00a0; rien n’a été modifié.'

/** The version the rows were written by, read without declaring any table; none for a new database. */
async function storedSchemaVersion(
  name: string,
  { indexedDB, IDBKeyRange }: DatabaseOptions,
): Promise<number | undefined> {
  const factories = indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {}
  const probe = new Dexie(name, factories)
  try {
    await probe.open()
    const isMarked = probe.tables.some(table => table.name === 'meta')
    const row: unknown = isMarked ? await probe.table('meta').get('schemaVersion') : undefined
    return row instanceof Object && 'value' in row ? Number(row.value) : undefined
  } catch (error) {
    if (error instanceof Dexie.NoSuchDatabaseError) return undefined
    throw error
  } finally {
    probe.close()
  }
}

/** Asks the browser not to clear the data when the disk runs short; it may say no. */
function askToBeKept(): void {
  void globalThis.navigator?.storage?.persist?.()
}

function unreadable(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `Vos données n’ont pas pu être ouvertes. Fermez les autres fenêtres d’Établi, vérifiez qu’il reste de la place sur le disque, puis redémarrez. (${detail})`
}
