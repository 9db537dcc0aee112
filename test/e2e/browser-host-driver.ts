import { basename, join } from 'node:path'
import { installedBrowser } from '../browser-host/browsers.ts'
import { startHostedApp } from '../browser-host/hosted-app.ts'
import type { DialogAnswer, ShellUse, ShownDialog } from '../browser-host/messages.ts'
import { described } from '../browser-host/problems.ts'
import type { DialogScript, Driver, Profile, RunningApp } from './driver.ts'

export const browserHostDriver: Driver = {
  name: 'the browser host (built bundles in Node and Chromium)',
  launch,
}

async function launch(profile: Profile): Promise<RunningApp> {
  const executablePath = installedBrowser()
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge: run `npm test`, which installs one')
  const dialogs: ShownDialog[] = []
  const shellUses: ShellUse[] = []
  const scripts: DialogScript[] = []

  const app = await startHostedApp({
    ...profile,
    executablePath,
    visible: false,
    answerDialog: async dialog => {
      dialogs.push(dialog)
      const script = scripts.shift()
      if (!script) app.problems.unansweredDialogs.push(dialog.title)
      return answerOf(script ?? 'cancel', dialog, profile)
    },
    useShell: use => {
      shellUses.push(use)
    },
  })

  return {
    page: app.page,
    answerDialog: async script => {
      scripts.push(script)
    },
    menu: async command => {
      await app.ask('clickMenu', { id: command })
    },
    dialogs: async () => dialogs,
    shellUses: async () => shellUses,
    problems: async () => described(app.problems),
    close: async () => {
      await app.ask('closeWindow', undefined).catch(() => undefined)
      await app.exited
    },
    kill: app.kill,
  }
}

function answerOf(script: DialogScript, dialog: ShownDialog, profile: Profile): DialogAnswer {
  if (script === 'cancel') return 'cancel'
  if (script === 'accept')
    return { paths: [join(profile.documents, basename(dialog.defaultPath ?? ''))] }
  return { paths: [...script.paths] }
}
