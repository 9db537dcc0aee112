import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureFreshBuild } from '../../electron/fresh-build.ts'
import { browserHostDriver } from './browser-host-driver.ts'
import {
  goTo,
  openMinutes,
  openMission,
  openPlaybook,
  openProposal,
  openReport,
  openSampleFirm,
} from './steps.ts'

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
await page.getByRole('tab', { name: 'Brief' }).click()
await take('brief')
await openProposal(page, 'Mettre votre catalogue en ligne')
await openSection('Investissement')
await take('proposal')
await openReport(page, 'TechParts, mois 2')
await openSection('Budget')
await take('monthly-report')
await openReport(page, 'FormaPro, bilan')
await openSection('ROI')
await take('final-report')
await openMinutes(page, 'Atelier de stratégie digitale')
await openSection('Matrice')
await take('minutes')
await openPlaybook(page, 'Mener une mission')
await take('playbook')
await goTo(page, 'Références')
await page.getByRole('row').nth(1).click()
await take('reference')
await goTo(page, 'Contrôles')
await page.getByRole('button', { name: 'Justifier' }).first().waitFor()
await take('checks')
await goTo(page, 'Réglages')
await page
  .getByRole('button', { name: /identité visuelle|apparence|documents/i })
  .first()
  .click()
await take('look')
await openProposal(page, 'De l’agence au site en ligne')
await page.getByRole('button', { name: /Marquer comme envoyée/ }).click()
await take('sending')

await app.close()
await rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** Its name goes on with how much there is to see in it. */
async function openSection(name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^${name}\\b`) })
    .first()
    .click()
}

async function take(name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
}
