import { failureOf } from './failure.ts'

/** On a full disk a write may neither succeed nor fail: after this long, it is told as a failure. */
const patienceMs = 15_000
/** What each row of a large change may take beside. */
const patiencePerRowMs = 50

/** The work's result, or a failure when it does not come; the work itself may still end later. */
export async function inTime<T>(work: PromiseLike<T>, rows = 1): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(failureOf('slow')), patienceMs + rows * patiencePerRowMs)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
