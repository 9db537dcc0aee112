import { liveQuery } from 'dexie'
import type { EtabliDatabase } from './database/database.ts'
import { type Searched, SearchIndex } from './search-index.ts'
import { searchedRecords } from './searched-records.ts'

type Search = {
  /** The records that hold every word of the query, the best first. */
  readonly find: (query: string, limit: number) => Searched[]
  /** Calls the listener when what can be found has changed; returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Grows when what can be found has changed. */
  readonly revision: () => number
}

const searches = new WeakMap<EtabliDatabase, Search>()

/** The search over the workspace, built at its first use and kept in step with the store. */
export function searchOf(db: EtabliDatabase): Search {
  const search = searches.get(db) ?? newSearch(db)
  searches.set(db, search)
  return search
}

function newSearch(db: EtabliDatabase): Search {
  const index = new SearchIndex()
  const listeners = new Set<() => void>()
  let revision = 0
  let updates: Promise<void> = Promise.resolve()
  const update = async (records: readonly Searched[]) => {
    await index.update(records, () => idleWithin(20))
    revision++
    for (const listener of listeners) listener()
  }
  const follow = () =>
    liveQuery(async () => searchedRecords(db)).subscribe(records => {
      updates = updates.then(() => update(records))
    })
  void idleWithin(1_000).then(follow)
  return {
    find: (query, limit) => index.find(query, limit),
    subscribe: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    revision: () => revision,
  }
}

/** What is on screen comes first: until the page has nothing better to do, or so many milliseconds. */
function idleWithin(timeout: number): Promise<void> {
  return new Promise(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout })
    else setTimeout(resolve)
  })
}
