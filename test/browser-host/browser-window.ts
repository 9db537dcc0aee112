import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
  type Request,
  type Route,
} from '@playwright/test'
import { bytesFromBase64, bytesToBase64, packed, unpacked } from './carried.ts'
import { largeAnswers } from './large-answers.ts'
import type { Asking } from './link.ts'
import type { HostCalls, MainCalls } from './messages.ts'
import { browserOrigin, toApp, toBrowser } from './origin.ts'
import { bindings, pageScript } from './page-shim.ts'
import type { Problems } from './problems.ts'

export type BrowserOptions = {
  readonly executablePath: string
  /** As a window of its own for a person, with native size; else unseen, for a test. */
  readonly visible: boolean
}

export type BrowserWindow = {
  readonly page: Page
  readonly context: BrowserContext
  readonly send: (channel: string, args: unknown[]) => Promise<void>
  readonly close: () => Promise<void>
  readonly kill: () => void
}

/** The built page and the built preload in a real Chromium, every request answered by main. */
export async function openBrowserWindow(
  options: BrowserOptions,
  window: HostCalls['openWindow']['input'],
  ask: Asking<MainCalls>,
  problems: Problems,
): Promise<BrowserWindow> {
  const context = await launch(options, window)
  const processIds = await browserProcesses(context)
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', error => problems.pageErrors.push(error.stack ?? error.message))

  await context.route('**/*', route => answerRequest(route, ask, problems))
  await context.exposeBinding(bindings.report, (_source, text: string) => {
    problems.policyViolations.push(text)
  })
  const handOver = await largeAnswers(context)
  await context.exposeBinding(bindings.invoke, async ({ frame }, text: string) =>
    handOver(await invokeMain(frame, text, ask)),
  )
  await context.addInitScript({ content: pageScript(await readFile(window.preload, 'utf8')) })
  context.on('page', popup => void keepClosed(popup, ask))
  await page.goto(toBrowser(window.url))

  return {
    page,
    context,
    send: (channel, args) => deliver(page, channel, args),
    close: () => context.close(),
    kill: () => {
      for (const id of processIds) stopProcess(id)
    },
  }
}

function launch(
  { executablePath, visible }: BrowserOptions,
  { userData, width, height }: HostCalls['openWindow']['input'],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(userData, 'browser'), {
    executablePath,
    headless: !visible,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'fr-FR',
    serviceWorkers: 'block',
    viewport: visible ? null : { width, height },
    ...(visible ? asApplicationWindow(width, height) : {}),
  })
}

/** A window without tabs or address; Playwright's own first page would open a browser beside it. */
function asApplicationWindow(width: number, height: number) {
  // Else a bar over the page tells the root user of a container about the sandbox.
  const quiet = process.getuid?.() === 0 ? ['--test-type'] : []
  return {
    args: ['--app=data:text/html,', `--window-size=${width},${height}`, '--lang=fr', ...quiet],
    ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
  }
}

async function answerRequest(
  route: Route,
  ask: Asking<MainCalls>,
  problems: Problems,
): Promise<void> {
  const request = route.request()
  if (request.isNavigationRequest() && !(await mayNavigate(request, ask)))
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
async function mayNavigate(request: Request, ask: Asking<MainCalls>): Promise<boolean> {
  const url = toApp(request.url())
  const frame = frameOf(request)
  if (!frame) return (await ask('openPopup', { url })).allowed
  const event = frame.parentFrame() ? 'will-frame-navigate' : 'will-navigate'
  return (await ask('navigate', { event, url })).allowed
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

async function keepClosed(popup: Page, ask: Asking<MainCalls>): Promise<void> {
  const { allowed } = await ask('openPopup', { url: toApp(popup.url()) })
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

/** Known from the start, for a browser that is to be killed is not asked anything. */
async function browserProcesses(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) return []
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.map(({ id }) => id)
}

function stopProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // Already gone with its parent.
  }
}
