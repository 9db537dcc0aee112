import { existsSync, renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreSetAside } from '../../shared/ipc/outcomes.ts'
import { failureSentence } from '../files/failure.ts'

type Folders = {
  /** Where Chromium keeps what pages store. */
  readonly sessionData: string
  readonly userData: string
}

/** Notes that the store is to be set aside: while the app runs, Chromium may hold its files. */
export async function askToSetStoreAside({ userData }: Folders): Promise<StoreSetAside> {
  const request = requestIn(userData)
  try {
    await writeFile(request, '')
    return { kind: 'asked' }
  } catch (error) {
    return { kind: 'failed', reason: failureSentence(error, request) }
  }
}

/**
 * At start, before any page: a store that cannot be opened, and that somebody asked to have set aside,
 * takes another name. Nothing of it is erased; the page then starts with none.
 */
export function setStoreAsideIfAsked({ sessionData, userData }: Folders, now: Date): void {
  const request = requestIn(userData)
  if (!existsSync(request)) return
  const store = join(sessionData, 'IndexedDB')
  try {
    if (existsSync(store)) renameSync(store, `${store} illisible ${fileMoment(now)}`)
    rmSync(request)
  } catch (error) {
    // The page tells again that it cannot open the store; the request stands for the next start.
    console.error(error)
  }
}

function requestIn(userData: string): string {
  return join(userData, 'stockage-à-écarter')
}

/** `2026-11-23 13h05m09`, in universal time. */
function fileMoment(now: Date): string {
  const [day, hours, minutes, seconds] = now.toISOString().split(/[T:.]/)
  return `${day} ${hours}h${minutes}m${seconds}`
}
