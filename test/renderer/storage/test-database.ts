import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { EtabliDatabase } from '../../../renderer/storage/database/database.ts'
import { openDatabase } from '../../../renderer/storage/database/open-database.ts'

// Live queries are silent unless Dexie knows of an IndexedDB at all; each store still has its own.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange })

/** An IndexedDB of its own, which can be closed and opened again, and a clock told what time it is. */
export type TestStore = {
  readonly options: ReturnType<typeof storeOptions>
  readonly open: () => Promise<EtabliDatabase>
  readonly waitSeconds: (seconds: number) => void
}

export function aStore(): TestStore {
  // Dexie tells changes apart by the name of the database.
  const name = `test ${crypto.randomUUID()}`
  let now = Date.parse('2024-09-15T08:00:00Z')
  const options = storeOptions(() => new Date(now))
  return {
    options,
    open: async () => {
      const opened = await openDatabase(name, options)
      if (opened.kind !== 'open') throw new Error(opened.reason)
      return opened.db
    },
    waitSeconds: seconds => {
      now += seconds * 1000
    },
  }
}

function storeOptions(now: () => Date) {
  return {
    // The factory is IndexedDB's own interface, typed by another package.
    indexedDB: new IDBFactory() as unknown as globalThis.IDBFactory,
    IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    clock: { now, newId: () => crypto.randomUUID() },
  }
}
