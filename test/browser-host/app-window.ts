import { join } from 'node:path'
import { installedBrowser } from './browsers.ts'
import { type HostedApp, NeverOpened, startHostedApp } from './hosted-app.ts'
import { answerPerson, openWithSystem } from './person.ts'

/** The app for a person, in the browser of this machine; with `--headless`, a check that it starts. */
process.exitCode = await openAppWindow(process.argv.includes('--headless'))

async function openAppWindow(isHeadless: boolean): Promise<number> {
  const executablePath = installedBrowser()
  if (executablePath === undefined) {
    console.error('Aucun navigateur trouvé : installez Chromium, Chrome ou Edge, puis relancez.')
    return 1
  }
  try {
    const app = await startHostedApp({
      executablePath,
      visible: !isHeadless,
      answerDialog: answerPerson,
      useShell: openWithSystem,
    })
    return isHeadless ? await check(app) : ((await app.exited) ?? 1)
  } catch (error) {
    if (error instanceof NeverOpened && error.exitCode === 0) {
      console.error('Établi est déjà ouvert.')
      return 1
    }
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

async function check({ page, ask, exited }: HostedApp): Promise<number> {
  const screenshot = join(import.meta.dirname, '../../out/start.png')
  await page.locator('#root > :not(style)').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: screenshot })
  console.log(`Établi démarre. Sa première page : ${screenshot}`)
  await ask('closeWindow', undefined).catch(() => undefined)
  return (await exited) ?? 1
}
