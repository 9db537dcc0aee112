import { readFile } from 'node:fs/promises'
import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test'
import type { Browser, Size } from './browser.ts'
import { bytesFromBase64, bytesToBase64, packed, unpacked } from './carried.ts'
import { largeAnswers } from './large-answers.ts'
import type { Asking } from './link.ts'
import type { HostCalls, MainCalls, PdfOptions } from './messages.ts'
import { browserOrigin, toApp, toBrowser } from './origin.ts'
import { bindings, pageScript } from './page-shim.ts'
import type { Problems } from './problems.ts'

export type BrowserWindow = {
  readonly page: Page
  readonly send: (channel: string, args: unknown[]) => Promise<void>
  readonly pdf: (options: PdfOptions) => Promise<Uint8Array>
  /** Settles once the page and all that it names are there. */
  readonly loaded: () => Promise<void>
  readonly close: () => Promise<void>
  readonly kill: () => void
}

/** The built page and the built preload in a real Chromium, every request answered by main. */
export async function openBrowserWindow(
  browser: Browser,
  window: HostCalls['openWindow']['input'],
  ask: Asking<MainCalls>,
  problems: Problems,
): Promise<BrowserWindow> {
  const { context } = browser
  const { window: number } = window
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', error => problems.pageErrors.push(error.stack ?? error.message))
  const preload = await readFile(window.preload, 'utf8')
  await Promise.all([
    takeSize(page, window),
    answerPage(context, number, ask, problems),
    context.addInitScript({ content: pageScript(preload) }),
  ])
  context.on('page', popup => void keepClosed(popup, number, ask))
  await Promise.all([
    page.goto(toBrowser(window.url), { waitUntil: 'commit' }),
    browser.noteProcesses(),
  ])

  return {
    page,
    send: (channel, args) => deliver(page, channel, args),
    pdf: async options => new Uint8Array(await page.pdf(options)),
    loaded: () => page.waitForLoadState(),
    close: browser.close,
    kill: browser.kill,
  }
}

/** A window that is seen has its size already, and no other. */
async function takeSize(page: Page, { width, height }: Size): Promise<void> {
  const shown = page.viewportSize()
  if (shown === null || (shown.width === width && shown.height === height)) return
  await page.setViewportSize({ width, height })
}

async function answerPage(
  context: BrowserContext,
  window: number,
  ask: Asking<MainCalls>,
  problems: Problems,
): Promise<void> {
  const requests = context.route('**/*', route => answerRequest(route, window, ask, problems))
  const handingOver = largeAnswers(context)
  await Promise.all([
    requests,
    handingOver,
    context.exposeBinding(bindings.report, (_source, text: string) => {
      problems.policyViolations.push(text)
    }),
    context.exposeBinding(bindings.invoke, async ({ frame }, text: string) => {
      const handOver = await handingOver
      return handOver(await invokeMain(frame, text, ask))
    }),
  ])
}

async function answerRequest(
  route: Route,
  window: number,
  ask: Asking<MainCalls>,
  problems: Problems,
): Promise<void> {
  const request = route.request()
  if (request.isNavigationRequest() && !(await mayNavigate(request, window, ask)))
    return route.abort('aborted')
  const isOurs = request.url().startsWith(`${browserOrigin}/`)
  if (!isOurs) problems.strayRequests.push(request.url())
  const answer = await ask('request', { url: toApp(request.url()), method: request.method() })
  if (answer.kind !== 'served') return route.abort('blockedbyclient')
  return route.fulfill({
    status: answer.status,
    headers: answer.headers,
    body: Buffer.from(answer.body),
  })
}

/** A page that main keeps from leaving stays as it is, and its request is never made. */
async function mayNavigate(
  request: Request,
  window: number,
  ask: Asking<MainCalls>,
): Promise<boolean> {
  const url = toApp(request.url())
  const frame = frameOf(request)
  if (!frame) return (await ask('openPopup', { window, url })).allowed
  const event = frame.parentFrame() ? 'will-frame-navigate' : 'will-navigate'
  return (await ask('navigate', { window, event, url })).allowed
}

/** A window that is only about to open has no frame yet. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

async function invokeMain(frame: Frame, text: string, ask: Asking<MainCalls>): Promise<string> {
  const [channel, ...args] = unpacked(text, bytesFromBase64) as [string, ...unknown[]]
  const url = toApp(frame.url())
  const isMain = frame.parentFrame() === null
  const origin = toApp(new URL(frame.url()).origin)
  try {
    const result = await ask('invoke', { channel, args, frame: { url, origin, isMain } })
    return packed(result, bytesToBase64)
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
  }
}

async function keepClosed(popup: Page, window: number, ask: Asking<MainCalls>): Promise<void> {
  const { allowed } = await ask('openPopup', { window, url: toApp(popup.url()) })
  if (!allowed) await popup.close()
}

async function deliver(page: Page, channel: string, args: unknown[]): Promise<void> {
  const text = packed([channel, ...args], bytesToBase64)
  await page.evaluate(
    ([name, message]) =>
      (window as unknown as Record<string, (text: string) => void>)[name]?.(message),
    [bindings.deliver, text] as const,
  )
}
