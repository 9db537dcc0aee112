import { useMemo, useSyncExternalStore } from 'react'
import { useDatabase } from './database-context.tsx'
import { searchOf } from './search.ts'
import type { Searched } from './search-index.ts'

/** What the query finds now among missions, clients and proposals; nothing for an empty one. */
export function useSearch(query: string, limit = 20): readonly Searched[] {
  const search = searchOf(useDatabase())
  const revision = useSyncExternalStore(search.subscribe, search.revision)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer
  return useMemo(() => search.find(query, limit), [search, query, limit, revision])
}
