import { useCallback, useSyncExternalStore } from 'react'
import { useDatabase } from '../database/context.tsx'
import type { RowOf, TableName } from '../database/tables.ts'
import type { Scope } from '../history/history-row.ts'
import type { DraftView } from './draft.ts'
import { draftOf } from './drafts.ts'

type RowDraft<T extends TableName> = DraftView<T> & {
  /** Changes the row at once, and saves it soon; `what` names the field in French. */
  readonly edit: (what: string, change: (row: RowOf<T>) => RowOf<T>) => void
}

/** A row to edit in place; `scope` is what Ctrl+Z undoes together. */
export function useDraft<T extends TableName>(table: T, id: string, scope: Scope): RowDraft<T> {
  const draft = draftOf(useDatabase(), table, id)
  const view = useSyncExternalStore(draft.subscribe, draft.view)
  const edit = useCallback(
    (what: string, change: (row: RowOf<T>) => RowOf<T>) => draft.edit({ what, scope, change }),
    [draft, scope],
  )
  return { ...view, edit }
}
