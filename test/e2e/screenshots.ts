import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureFreshBuild } from '../../electron/fresh-build.ts'
import { browserHostDriver } from './browser-host-driver.ts'
import { openMission, openProposal, openSampleFirm } from './steps.ts'

/** `npm run screenshots`: the pictures of the README, taken from the app with the sample firm. */
const pictures = join(import.meta.dirname, '../../resources/screenshots')

if (!ensureFreshBuild(console.log)) process.exit(1)
const folder = await mkdtemp(join(tmpdir(), 'etabli-pictures-'))
const documents = join(folder, 'documents')
await mkdir(documents)
await mkdir(pictures, { recursive: true })
const app = await browserHostDriver.launch({ userData: join(folder, 'profile'), documents })
const { page } = app
await page.setViewportSize({ width: 1280, height: 800 })

await openSampleFirm(app)
await openMission(page, 'Vente en ligne pour les clients professionnels')
await page.getByRole('tab', { name: 'Plan' }).click()
await take('mission')
await openProposal(page, 'Mettre votre catalogue en ligne')
await page.getByRole('button', { name: 'Investissement' }).click()
await take('proposal')

await app.close()
await rm(folder, { recursive: true, force: true, maxRetries: 5 })

async function take(name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
}
