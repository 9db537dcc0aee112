import Dexie, { type ObservabilitySet } from 'dexie'
import type { EtabliDatabase } from '../database/database.ts'

/** Calls the listener after each write of the workspace; returns the function that stops it. */
export function onStored(db: EtabliDatabase, listener: () => void): () => void {
  const own = `idb://${db.name}/`
  const notes = `${own}meta/`
  const tell = (parts: ObservabilitySet) => {
    const isOurs = (part: string) => part.startsWith(own) && !part.startsWith(notes)
    if (Object.keys(parts).some(isOurs)) listener()
  }
  Dexie.on('storagemutated', tell)
  return () => Dexie.on.storagemutated.unsubscribe(tell)
}
