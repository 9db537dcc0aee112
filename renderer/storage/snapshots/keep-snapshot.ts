import type { EtabliApi } from '../../../shared/ipc/contract.ts'
import type { KeptSnapshot } from '../../../shared/ipc/outcomes.ts'
import { askWorker } from '../ask-worker.ts'
import { inTime } from '../changes/in-time.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import type { PackedWorkspace } from './snapshot.ts'

const listeners = new Set<() => void>()
let latest: KeptSnapshot | undefined

/** How the last snapshot since the start went. */
export function latestKeeping(): KeptSnapshot | undefined {
  return latest
}

/** Calls the listener after each snapshot; returns the function that stops it. */
export function onKeeping(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Puts aside the workspace as it stands, what is still being typed with it. Never rejects. */
export async function keepSnapshot(
  db: EtabliDatabase,
  api: Pick<EtabliApi, 'keepSnapshot'>,
): Promise<KeptSnapshot> {
  const outcome = await kept(db, api).catch(unreadable)
  latest = outcome
  for (const listener of listeners) listener()
  return outcome
}

async function kept(
  db: EtabliDatabase,
  api: Pick<EtabliApi, 'keepSnapshot'>,
): Promise<KeptSnapshot> {
  await flushDrafts(db)
  const workspace = await packedAway(db.name)
  return workspace === undefined ? { kind: 'kept' } : api.keepSnapshot(workspace)
}

/** In a worker of its own, which is gone once it has answered. */
async function packedAway(name: string): Promise<PackedWorkspace | undefined> {
  const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await inTime(askWorker<PackedWorkspace | undefined>(worker, { name }), mostRows)
  } finally {
    worker.terminate()
  }
}

/** A store that does not answer must not keep later snapshots waiting: it is given a minute and more. */
const mostRows = 1_000

function unreadable(error: unknown): KeptSnapshot {
  console.error(error)
  return { kind: 'failed', reason: notRead }
}

const notRead =
  'La sauvegarde automatique n’a pas été faite : l’espace de travail n’a pas pu être lu. Exportez-en une copie, puis redémarrez Établi.'
