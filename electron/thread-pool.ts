import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'

/** Threads that answer each message by one, started when they are first needed. */
export type ThreadPool<Request, Answer> = {
  /** Waits for a free thread. Fails where the thread dies of it, or takes too long; another takes its place. */
  readonly ask: (request: Request) => Promise<Answer>
  readonly close: () => void
}

export type Limits = { readonly threads: number; readonly timeMs: number }

/** A file that wants more memory than any document ends its thread, and not the program. */
export const resourceLimits = { maxOldGenerationSizeMb: 2048 }

/** Whether a thread was stopped for taking too long, or ended for want of memory: the file’s doing, not ours. */
export function isTooDemanding(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  return error.name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY'
}

export function threadPool<Request, Answer>(
  newThread: () => Worker,
  limits: Limits,
): ThreadPool<Request, Answer> {
  const all = new Set<Worker>()
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  let isClosed = false

  async function taken(): Promise<Worker> {
    if (isClosed) throw new Error('The threads are closed')
    const free = idle.pop()
    if (free !== undefined) return free
    if (all.size < limits.threads) return started()
    await new Promise<void>(resolve => waiting.push(resolve))
    return taken()
  }

  function started(): Worker {
    const thread = newThread()
    all.add(thread)
    return thread
  }

  function dismiss(thread: Worker): void {
    all.delete(thread)
    void thread.terminate()
  }

  return {
    ask: async request => {
      const thread = await taken()
      try {
        const answer = answerOf<Answer>(thread, limits.timeMs)
        thread.postMessage(request)
        const known = await answer
        idle.push(thread)
        return known
      } catch (error) {
        dismiss(thread)
        throw error
      } finally {
        waiting.shift()?.()
      }
    },
    close: () => {
      isClosed = true
      all.forEach(dismiss)
    },
  }
}

/** A thread that ends for want of memory says so as an error. */
async function answerOf<Answer>(thread: Worker, timeMs: number): Promise<Answer> {
  const [answer] = await once(thread, 'message', { signal: AbortSignal.timeout(timeMs) })
  return answer
}
