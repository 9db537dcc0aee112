import { askWorker } from '../../../storage/ask-worker.ts'
import type { ReadSource } from './imported-source.ts'
import type { ReadingRequest } from './reading-worker.ts'

export type DocumentReader = {
  /** Resolves once a further request would be read at once. */
  readonly free: () => Promise<void>
  readonly read: (request: ReadingRequest) => Promise<readonly ReadSource[]>
  readonly close: () => void
}

/** Reads documents in workers, so that the page answers meanwhile; a large set keeps several at work. */
export function documentReader(): DocumentReader {
  const workers: Worker[] = []
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  const isFree = () => idle.length > 0 || workers.length < mostWorkers
  const started = () => {
    const worker = newWorker()
    workers.push(worker)
    return worker
  }
  return {
    free: () => (isFree() ? Promise.resolve() : new Promise(resolve => waiting.push(resolve))),
    read: async request => {
      const worker = idle.pop() ?? started()
      try {
        return await askWorker<readonly ReadSource[]>(worker, request)
      } finally {
        idle.push(worker)
        waiting.shift()?.()
      }
    },
    close: () => {
      for (const worker of workers) worker.terminate()
    },
  }
}

/** One core stays with the page, where there are enough of them. */
const mostWorkers = Math.max(2, Math.min(4, navigator.hardwareConcurrency - 1))

function newWorker(): Worker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
}
