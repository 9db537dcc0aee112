import { join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import { appOrigin } from '../../electron/page/app-origin.ts'
import type { ShellUse, ShownDialog } from '../browser-host/messages.ts'
import { described, noProblems, type Problems } from '../browser-host/problems.ts'
import type { DialogScript, Driver, Profile, RunningApp } from './driver.ts'

const repository = join(import.meta.dirname, '../..')

/** What the test leaves in the main process: the scripted answers, and what was asked. */
type Desk = {
  scripts: DialogScript[]
  dialogs: ShownDialog[]
  shellUses: ShellUse[]
  unanswered: string[]
}
type Global = typeof globalThis & { desk: Desk }

export function electronDriver(executablePath: string): Driver {
  return {
    name: `Electron (${executablePath})`,
    launch: profile => launch(executablePath, profile),
  }
}

async function launch(executablePath: string, profile: Profile): Promise<RunningApp> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const app = await electron.launch({
    executablePath,
    args: [repository, `--user-data-dir=${profile.userData}`],
    env: env as Record<string, string>,
  })
  const problems = noProblems()
  await standInForTheUser(app, profile.documents)
  const page = await app.firstWindow()
  watch(page, problems)

  const desk = () => app.evaluate(() => (globalThis as Global).desk)
  return {
    page,
    answerDialog: script =>
      app.evaluate((_electron, next) => {
        ;(globalThis as Global).desk.scripts.push(next)
      }, script),
    menu: command =>
      app.evaluate(({ Menu }, id) => {
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
      }, command),
    dialogs: async () => (await desk()).dialogs,
    shellUses: async () => (await desk()).shellUses,
    problems: async () => described({ ...problems, unansweredDialogs: (await desk()).unanswered }),
    close: async () => {
      const closed = app.waitForEvent('close')
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await closed
    },
    kill: async () => {
      const closed = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await closed
    },
  }
}

/** Native dialogs and other programs cannot be driven: in the main process, they follow the script. */
function standInForTheUser(app: ElectronApplication, documents: string): Promise<void> {
  return app.evaluate(({ dialog, shell }, folder) => {
    const desk: Desk = { scripts: [], dialogs: [], shellUses: [], unanswered: [] }
    ;(globalThis as Global).desk = desk
    const answer = (kind: 'save' | 'open', options: SaveDialogOptions & OpenDialogOptions) => {
      const { title = '', defaultPath = '' } = options
      desk.dialogs.push({ kind, title, defaultPath })
      const script = desk.scripts.shift()
      if (!script) desk.unanswered.push(title)
      if (!script || script === 'cancel') return []
      if (script !== 'accept') return [...script.paths]
      return [`${folder}/${defaultPath.split(/[/\\]/).at(-1)}`]
    }
    const showSaveDialog = async (options: SaveDialogOptions) => {
      const [filePath = ''] = answer('save', options as SaveDialogOptions & OpenDialogOptions)
      return { canceled: filePath === '', filePath }
    }
    const showOpenDialog = async (options: OpenDialogOptions) => {
      const filePaths = answer('open', options as SaveDialogOptions & OpenDialogOptions)
      return { canceled: filePaths.length === 0, filePaths }
    }
    Object.assign(dialog, { showSaveDialog, showOpenDialog })
    Object.assign(shell, {
      openPath: async (path: string) => {
        desk.shellUses.push({ action: 'openPath', path })
        return ''
      },
      showItemInFolder: (path: string) => {
        desk.shellUses.push({ action: 'showItemInFolder', path })
      },
    })
  }, documents)
}

function watch(page: Page, problems: Problems): void {
  page.on('pageerror', error => problems.pageErrors.push(error.stack ?? error.message))
  page.on('request', request => {
    const isLocal = new RegExp(`^(${appOrigin}/|blob:|data:)`).test(request.url())
    if (!isLocal) problems.strayRequests.push(request.url())
  })
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) {
      problems.policyViolations.push(message.text())
    }
  })
}
