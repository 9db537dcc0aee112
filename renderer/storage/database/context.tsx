import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { keepUnsaved } from '../drafts/unsaved.ts'
import type { EtabliDatabase } from './database.ts'

const DatabaseContext = createContext<EtabliDatabase | undefined>(undefined)

/** Gives the open database to the screens, and has unsaved edits kept when the page goes away. */
export function DatabaseProvider({ db, children }: { db: EtabliDatabase; children: ReactNode }) {
  useEffect(() => {
    const keep = () => void keepUnsaved(db, localStorage)
    const keepIfHidden = () => document.visibilityState === 'hidden' && keep()
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keepIfHidden)
    return () => {
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keepIfHidden)
    }
  }, [db])
  return <DatabaseContext value={db}>{children}</DatabaseContext>
}

export function useDatabase(): EtabliDatabase {
  const db = useContext(DatabaseContext)
  if (db === undefined) throw new Error('useDatabase needs a DatabaseProvider above it')
  return db
}
