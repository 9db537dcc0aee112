import { createContext, useContext } from 'react'
import type { Scope } from '../storage/history/history-row.ts'

/** What Ctrl+Z undoes on the page that is shown, given by the application. */
export const UndoScope = createContext<Scope>('workspace')

export function useUndoScope(): Scope {
  return useContext(UndoScope)
}
