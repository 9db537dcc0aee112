import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { typeset } from '../shared/french/writing.ts'
import type { UnpackedFile } from '../shared/ipc/outcomes.ts'
import { isTooDemanding, resourceLimits, threadPool } from './thread-pool.ts'
import type { PackedFile } from './unpacking-thread.ts'

/**
 * Opens packed files in threads that run this module, `unpacking-thread`: main answers the page meanwhile,
 * and no file, however hostile, can stop it.
 */
export function fileUnpacker(
  threadFile: string | URL,
): (file: PackedFile) => Promise<UnpackedFile> {
  const threads = Math.min(mostThreads, availableParallelism())
  const pool = threadPool<PackedFile, UnpackedFile>(() => idleThread(threadFile), {
    threads,
    timeMs: longestMs,
  })
  return async file => {
    try {
      return await pool.ask(file)
    } catch (error) {
      if (isTooDemanding(error)) return { kind: 'refused', reason: tooDemanding }
      console.error(error)
      return { kind: 'refused', reason: unread }
    }
  }
}

/** A thread with nothing to do keeps nothing open. */
function idleThread(threadFile: string | URL): Worker {
  const thread = new Worker(threadFile, { resourceLimits })
  thread.unref()
  return thread
}

const mostThreads = 4
const longestMs = 60_000
const tooDemanding = typeset(
  'Ce fichier demande trop de temps ou de mémoire : partagez-le en plusieurs, puis importez-les.',
)
const unread = 'Ce fichier n’a pas pu être lu. Les autres n’en souffrent pas.'
