import { JournalPosition } from '../../../shared/domain/workspace/journal.ts'
import type { EtabliDatabase } from '../database/database.ts'

const key = 'journal'

/** The last change of the store, by the name of its past; one that has none yet is given one. */
export async function journalPosition(db: EtabliDatabase): Promise<JournalPosition> {
  return (await storedPosition(db)) ?? startLineage(db)
}

export async function storedPosition(db: EtabliDatabase): Promise<JournalPosition | undefined> {
  return JournalPosition.safeParse((await db.meta.get(key))?.value).data
}

/** Counts one more change, inside the transaction that makes it. */
export async function advance(
  db: EtabliDatabase,
  { lineage, sequence }: JournalPosition,
): Promise<JournalPosition> {
  const position = { lineage, sequence: sequence + 1 }
  await db.meta.put({ key, value: position })
  return position
}

/**
 * From here on the store goes its own way: what was noted of it elsewhere no longer follows. Where it
 * holds rows already, its past is counted as one change, which no journal tells.
 */
export function startLineage(db: EtabliDatabase): Promise<JournalPosition> {
  return db.transaction('rw', db.tables, async () => {
    const lineage = db.clock.newId().slice(0, 8)
    const position = { lineage, sequence: (await isEmpty(db)) ? 0 : 1 }
    await db.meta.put({ key, value: position })
    return position
  })
}

async function isEmpty(db: EtabliDatabase): Promise<boolean> {
  const counts = db.tables.filter(({ name }) => name !== 'meta').map(table => table.count())
  return (await Promise.all(counts)).every(count => count === 0)
}
