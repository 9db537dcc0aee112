import { useCallback, useSyncExternalStore } from 'react'
import type { Finding } from '../../../shared/checks/findings/finding.ts'
import { useDatabase } from '../database/context.tsx'
import type { EtabliDatabase } from '../database/database.ts'

type Watch = {
  readonly subscribe: (listener: () => void) => () => void
  readonly latest: () => readonly Finding[] | undefined
}

const watches = new WeakMap<EtabliDatabase, Watch>()

/** What contradicts itself in the workspace as it is stored; undefined until it was first looked over. */
export function useFindings(): readonly Finding[] | undefined {
  const db = useDatabase()
  const subscribe = useCallback((listener: () => void) => watchOf(db).subscribe(listener), [db])
  return useSyncExternalStore(subscribe, () => watchOf(db).latest())
}

function watchOf(db: EtabliDatabase): Watch {
  const watch = watches.get(db) ?? newWatch(db)
  watches.set(db, watch)
  return watch
}

function newWatch(db: EtabliDatabase): Watch {
  const listeners = new Set<() => void>()
  let findings: readonly Finding[] | undefined
  const start = () => {
    const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Finding[]>) => {
      findings = data
      for (const listener of listeners) listener()
    })
    worker.postMessage({ name: db.name })
  }
  // The lists come first: checks can wait until the page stands.
  setTimeout(start, 1_500)
  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    latest: () => findings,
  }
}
