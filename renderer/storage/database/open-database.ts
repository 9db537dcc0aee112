import { schemaVersion } from '../../../shared/domain/workspace/schema-version.ts'
import { refreshCards } from '../changes/cards.ts'
import { type DatabaseOptions, EtabliDatabase } from './database.ts'
import { latestName } from './names.ts'
import { type Seal, sealStored } from './seal.ts'
import { storedSchemaVersion } from './stored-schema.ts'

/** `reason`: French sentences saying what happened and what to do. */
export type OpenedDatabase =
  | { readonly kind: 'open'; readonly db: EtabliDatabase }
  | {
      readonly kind: 'refused'
      /**
       * A workspace of a newer version is as it should be: only this version cannot read it. One that
       * could not be sealed waits as it is for the copy that comes before its upgrade.
       */
      readonly cause: 'newer' | 'unsealed' | 'unreadable'
      readonly reason: string
    }

/** How the database is opened, and what keeps a copy of it before it is upgraded. */
export type OpeningOptions = DatabaseOptions & { readonly seal?: Seal }

/**
 * Opens the workspace. One written by a newer version is left untouched: Dexie itself would open it
 * without complaint, and could add tables to it. One of an older version is upgraded once it is sealed.
 */
export async function openDatabase(
  givenName?: string,
  { seal, ...options }: OpeningOptions = {},
): Promise<OpenedDatabase> {
  try {
    const name = givenName ?? (await latestName(options))
    const stored = await storedSchemaVersion(name, options)
    if (stored !== undefined && stored > schemaVersion) {
      return { kind: 'refused', cause: 'newer', reason: tooNew }
    }
    if (seal !== undefined && stored !== undefined && stored < schemaVersion) {
      const sealed = await sealStored(name, options, seal)
      if (sealed.kind === 'failed') return notSealed(sealed.reason)
    }
    return { kind: 'open', db: await openedNow(name, options) }
  } catch (error) {
    return { kind: 'refused', cause: 'unreadable', reason: unreadable(error) }
  }
}

async function openedNow(name: string, options: DatabaseOptions): Promise<EtabliDatabase> {
  const db = new EtabliDatabase(name, options)
  await db.open()
  const marked = await db.meta.get('schemaVersion')
  if (marked?.value !== schemaVersion) {
    await db.meta.put({ key: 'schemaVersion', value: schemaVersion })
  }
  await refreshCards(db)
  askToBeKept()
  return db
}

const tooNew =
  'Vos données ont été enregistrées par une version plus récente d’Établi. Mettez l’application à jour pour les ouvrir\u00a0; rien n’a été modifié.'

/** Asks the browser not to clear the data when the disk runs short; it may say no. */
function askToBeKept(): void {
  void globalThis.navigator?.storage?.persist?.()
}

function notSealed(failure: string): OpenedDatabase {
  const reason = `Cette version d’Établi doit mettre vos données à jour, et en garder d’abord une copie. ${failure} Rien n’a été modifié.`
  return { kind: 'refused', cause: 'unsealed', reason }
}

function unreadable(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `Vos données n’ont pas pu être ouvertes. Fermez les autres fenêtres d’Établi, vérifiez qu’il reste de la place sur le disque, puis redémarrez. (${detail})`
}
