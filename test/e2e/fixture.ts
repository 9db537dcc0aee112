import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { electronProgram } from '../../electron/runtime.ts'
import { browserHostDriver } from './browser-host-driver.ts'
import type { Driver, Profile, RunningApp } from './driver.ts'
import { electronDriver } from './electron-driver.ts'

export { expect }

/** The app of one test: it starts from an empty profile, which outlives its restarts. */
export type TestedApp = Omit<RunningApp, 'kill'> & {
  /** Where `accept` saves files. */
  readonly documents: string
  /** Closes the window as a user would, then starts the app again on the same data. */
  readonly restart: () => Promise<void>
  /** A problem whose line holds this text is what the test is after: it is not held against it. */
  readonly allowProblem: (text: string) => void
  /** Ends every process without a word, then starts the app again on the same data, or on what becomes of it. */
  readonly killAndRestart: (meanwhile?: () => Promise<void>) => Promise<void>
  /** Where the app keeps its data. */
  readonly profile: string
}

export function chosenDriver(): Driver {
  const program = electronProgram()
  return program === undefined ? browserHostDriver : electronDriver(program)
}

export const test = base.extend<{ app: TestedApp }>({
  app: async ({ browserName: _ }, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'etabli-e2e-'))
    const profile: Profile = {
      userData: join(folder, 'profile'),
      documents: join(folder, 'documents'),
    }
    await mkdir(profile.documents)
    const driver = chosenDriver()
    let running = await loaded(driver, profile)
    const earlierProblems: string[] = []
    const allowed: string[] = []

    const start = async () => {
      earlierProblems.push(...(await running.problems()))
      running = await loaded(driver, profile)
    }
    await use({
      get page() {
        return running.page
      },
      documents: profile.documents,
      profile: profile.userData,
      answerDialog: script => running.answerDialog(script),
      menu: command => running.menu(command),
      dialogs: () => running.dialogs(),
      shellUses: () => running.shellUses(),
      problems: async () => [...earlierProblems, ...(await running.problems())],
      allowProblem: text => {
        allowed.push(text)
      },
      close: () => running.close(),
      restart: async () => {
        await running.close()
        await start()
      },
      killAndRestart: async (meanwhile = async () => undefined) => {
        await running.kill()
        await meanwhile()
        await start()
      },
    })

    if (testInfo.status !== testInfo.expectedStatus && !running.page.isClosed()) {
      await testInfo.attach('screen', {
        body: await running.page.screenshot(),
        contentType: 'image/png',
      })
    }
    const problems = [...earlierProblems, ...(await running.problems())].filter(
      line => !allowed.some(text => line.includes(text)),
    )
    await running.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    expect(problems, 'nothing leaves the machine, breaks the security policy or fails').toEqual([])
  },
})

/** The app as a person would first touch it: a page that still loads is not left for another. */
async function loaded(driver: Driver, profile: Profile): Promise<RunningApp> {
  const app = await driver.launch(profile)
  await app.page.waitForLoadState()
  return app
}
