import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { usualSize } from '../../electron/window/state.ts'
import { isLocked } from './stand-in/instance-lock.ts'

export type BrowserOptions = {
  readonly executablePath: string
  /** As a window of its own for a person, with native size; else unseen, for a test. */
  readonly visible: boolean
}

export type Size = { readonly width: number; readonly height: number }

export type Browser = {
  readonly context: BrowserContext
  /** To be called before the browser may have to be killed, which asks it nothing any more. */
  readonly noteProcesses: () => Promise<void>
  readonly close: () => Promise<void>
  readonly kill: () => void
}

/** The browser of an app that keeps its data there; its window still shows nothing. */
export async function launchBrowser(
  { executablePath, visible }: BrowserOptions,
  userData: string,
  size: Size,
): Promise<Browser> {
  const context = await chromium.launchPersistentContext(join(userData, 'browser'), {
    executablePath,
    headless: !visible,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'fr-FR',
    serviceWorkers: 'block',
    viewport: visible ? null : size,
    ...(visible ? asApplicationWindow(size) : {}),
  })
  return heldBrowser(context, () => context.close())
}

function heldBrowser(context: BrowserContext, close: () => Promise<void>): Browser {
  let processIds: readonly number[] = []
  return {
    context,
    noteProcesses: async () => {
      processIds = await browserProcesses(context)
    },
    close,
    kill: () => {
      for (const id of processIds) stopProcess(id)
    },
  }
}

/** A browser beside it for a window that nobody sees, which keeps nothing. */
export async function launchUnseenBrowser({ executablePath }: BrowserOptions): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' })
  return heldBrowser(context, () => browser.close())
}

/**
 * As Electron does, starts the browser while the main process still does, where all it needs is
 * known: a window that is seen gets its size from main, and a second start of the app none at all.
 */
export function launchedAhead(
  options: BrowserOptions & { readonly userData?: string },
): Promise<Browser> | undefined {
  const { userData, visible } = options
  if (visible || userData === undefined || isLocked(userData)) return undefined
  const browser = launchBrowser(options, userData, usualSize)
  // Who waits for it is told of the failure; without a window nobody does.
  browser.catch(() => undefined)
  return browser
}

/** A window without tabs or address; Playwright's own first page would open a browser beside it. */
function asApplicationWindow({ width, height }: Size) {
  // Else a bar over the page tells the root user of a container about the sandbox.
  const quiet = process.getuid?.() === 0 ? ['--test-type'] : []
  return {
    args: ['--app=data:text/html,', `--window-size=${width},${height}`, '--lang=fr', ...quiet],
    ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
  }
}

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
