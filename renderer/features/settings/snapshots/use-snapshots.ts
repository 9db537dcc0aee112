import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { ListedSnapshots } from '../../../../shared/ipc/outcomes.ts'
import { latestKeeping, onKeeping } from '../../../storage/snapshots/keep-snapshot.ts'

/** The snapshots that are there, read again after each new one; undefined until they were first read. */
export function useSnapshots(): ListedSnapshots | undefined {
  const [listed, setListed] = useState<ListedSnapshots>()
  const read = useCallback(() => void window.etabli.listSnapshots().then(setListed), [])
  useEffect(() => {
    read()
    return onKeeping(read)
  }, [read])
  return listed
}

/** Why the last snapshot could not be taken. */
export function useKeepingFailure(): string | undefined {
  const latest = useSyncExternalStore(onKeeping, latestKeeping)
  return latest?.kind === 'failed' ? latest.reason : undefined
}
