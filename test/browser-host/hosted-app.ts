import type { Page } from '@playwright/test'
import {
  type BrowserOptions,
  launchBrowser,
  launchedAhead,
  launchUnseenBrowser,
} from './browser.ts'
import { type BrowserWindow, openBrowserWindow } from './browser-window.ts'
import type { Asking } from './link.ts'
import { type MainProcess, type MainProcessOptions, startMainProcess } from './main-process.ts'
import type {
  DialogAnswer,
  HostCalls,
  MainCalls,
  MenuEntry,
  Note,
  ShellUse,
  ShownDialog,
} from './messages.ts'
import { noProblems, type Problems } from './problems.ts'

export type HostedAppOptions = MainProcessOptions &
  BrowserOptions & {
    readonly answerDialog: (dialog: ShownDialog, page: Page) => Promise<DialogAnswer>
    readonly useShell: (use: ShellUse) => void
  }

export type HostedApp = {
  readonly page: Page
  readonly ask: Asking<MainCalls>
  readonly problems: Problems
  readonly menu: () => readonly MenuEntry[]
  readonly notes: readonly Note[]
  /** Settles with the exit code of the main process. */
  readonly exited: Promise<number | null>
  readonly kill: () => Promise<void>
}

/** The built app, its main process in Node and its window in a browser. */
export async function startHostedApp(options: HostedAppOptions): Promise<HostedApp> {
  const problems = noProblems()
  const notes: Note[] = []
  let menu: readonly MenuEntry[] = []
  const windows = new Map<number, BrowserWindow>()
  const opened = Promise.withResolvers<BrowserWindow>()
  const ahead = launchedAhead(options)

  const main: MainProcess = startMainProcess(options, {
    openWindow: async wanted => {
      const browser = await browserOf(wanted)
      const window = await openBrowserWindow(browser, wanted, main.ask, problems)
      windows.set(wanted.window, window)
      if (wanted.window === 1) {
        window.page.on('close', () => void main.ask('windowGone', undefined).catch(() => undefined))
        opened.resolve(window)
      }
      await window.loaded()
    },
    closeWindow: async ({ window }) => {
      await windows.get(window)?.close()
      windows.delete(window)
    },
    sendToPage: ({ window, channel, args }) => windows.get(window)?.send(channel, args),
    printToPdf: ({ window, options: asked }) => windowOf(window).pdf(asked),
    showDialog: async dialog => options.answerDialog(dialog, (await opened.promise).page),
    useShell: options.useShell,
    setMenu: entries => {
      menu = entries
    },
    note: noted => {
      notes.push(noted)
    },
  } satisfies HostAnswers)

  const exited = main.exited.then(async code => {
    await (await ahead?.catch(() => undefined))?.close().catch(() => undefined)
    await Promise.allSettled([...windows.values()].map(window => window.close()))
    return code
  })

  function browserOf({ window, ...wanted }: HostCalls['openWindow']['input']) {
    if (window > 1) return launchUnseenBrowser(options)
    return ahead ?? launchBrowser(options, wanted.userData, wanted)
  }

  function windowOf(number: number): BrowserWindow {
    const window = windows.get(number)
    if (window === undefined) throw new Error(`Window ${number} is closed`)
    return window
  }

  const { page } = await Promise.race([opened.promise, failure(main)])
  return {
    page,
    ask: main.ask,
    problems,
    menu: () => menu,
    notes,
    exited,
    kill: async () => {
      main.kill()
      for (const window of windows.values()) window.kill()
      await exited
    },
  }
}

type HostAnswers = Parameters<typeof startMainProcess>[1] & { [K in keyof HostCalls]: unknown }

/** The main process gave up: with code 0 where the app is open already. */
export class NeverOpened extends Error {
  readonly exitCode: number | null

  constructor(exitCode: number | null, output: string) {
    super(`The main process ended (${exitCode}) before its window opened:\n${output}`)
    this.exitCode = exitCode
  }
}

async function failure(main: MainProcess): Promise<never> {
  throw new NeverOpened(await main.exited, main.output())
}
