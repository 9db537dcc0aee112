import { useCallback, useSyncExternalStore } from 'react'
import { useDatabase } from '../database/context.tsx'
import { onDraftChange, unsavedReason } from './drafts.ts'

/** Why some edits could not be saved, as French sentences; undefined as long as all can. */
export function useUnsavedReason(): string | undefined {
  const db = useDatabase()
  const subscribe = useCallback((listener: () => void) => onDraftChange(db, listener), [db])
  return useSyncExternalStore(subscribe, () => unsavedReason(db))
}
