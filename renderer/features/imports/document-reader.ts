import type { ReadSource } from './imported-source.ts'
import type { ReadingRequest } from './reading-worker.ts'

export type DocumentReader = {
  readonly read: (request: ReadingRequest) => Promise<readonly ReadSource[]>
  readonly close: () => void
}

/** Reads documents in a worker, so that the page answers meanwhile; one request at a time. */
export function documentReader(): DocumentReader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  return {
    read: request =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<readonly ReadSource[]>) => resolve(data)
        worker.onerror = event => {
          event.preventDefault()
          reject(new Error(event.message))
        }
        worker.postMessage(request)
      }),
    close: () => worker.terminate(),
  }
}
