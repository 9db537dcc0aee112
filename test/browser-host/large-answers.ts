import type { BrowserContext } from '@playwright/test'
import { browserOrigin } from './origin.ts'
import { bindings } from './page-shim.ts'

const largest = 512 * 1024

/** Hands large answers to the page as files of its origin, each fetched once. */
export async function largeAnswers(context: BrowserContext): Promise<(answer: string) => string> {
  const waiting = new Map<string, string>()
  await context.route(`${browserOrigin}${bindings.largeAnswers}*`, async route => {
    const path = new URL(route.request().url()).pathname
    const body = waiting.get(path)
    waiting.delete(path)
    await (body === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'application/json', body }))
  })
  return answer => {
    if (answer.length < largest) return answer
    const path = `${bindings.largeAnswers}${crypto.randomUUID()}`
    waiting.set(path, answer)
    return path
  }
}
