import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from './context.tsx'
import type { EtabliDatabase } from './database.ts'

/**
 * What a query says now, and again whenever what it read is changed; undefined until it first
 * answers. `inputs` are the values the query depends on.
 */
export function useQuery<Result>(
  query: (db: EtabliDatabase) => Promise<Result>,
  ...inputs: readonly unknown[]
): Result | undefined {
  const db = useDatabase()
  // The function must be `async` for Dexie to follow what is read after an `await` in it.
  return useLiveQuery(async () => query(db), [db, ...inputs])
}
