import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadWorkbook } from '../../shared/imports/budget/workbook/read-workbook.ts'
import {
  openpyxlFile,
  readBack,
  rowOf,
  saysWords,
  withCell,
  withRows,
} from '../shared/imports/budget/edited-workbook.ts'
import { expectAccessible } from './accessible.ts'
import { expect, type TestedApp, test } from './fixture.ts'
import { exported, openMission, openSampleFirm, waitUntilSaved } from './steps.ts'

const title = 'Un ERP pour huit magasins'
const consulting = 'Conseil Momentum'
const licence = 'Licence Odoo, un an'
const longTravel =
  'Déplacements, hébergement et repas des deux consultants pendant les douze semaines de déploiement dans les huit magasins'
const longLabel =
  'Accompagnement au changement des équipes de vente des huit magasins, ateliers de prise en main et documentation illustrée compris'

test('a budget leaves, comes back edited, is reviewed, taken over and taken back', async ({
  app,
}, testInfo) => {
  const { page } = app
  await openSampleFirm(app)
  await openMission(page, title)
  const sent = await readBack((await exported(app, 'Budget Excel (.xlsx)')).bytes)

  await importWorkbook(app, sent)
  await expect(page.getByRole('dialog')).toContainText('Rien n’a changé dans ce classeur')
  await expect(page.getByRole('button', { name: /^Reprendre/ })).toBeDisabled()
  await page.screenshot({ path: testInfo.outputPath('unchanged.png') })
  await page.keyboard.press('Escape')

  await page.getByRole('tab', { name: 'Budget' }).click()
  const amount = page.getByRole('textbox', { name: `Montant : ${licence}` })
  await amount.fill('2500')
  await page.keyboard.press('Tab')
  await waitUntilSaved(page)
  const file = await importWorkbook(app, edited(sent))
  const bytes = await readFile(file)

  const dialog = page.getByRole('dialog')
  const changes = dialog.getByRole('region', { name: 'Changements du client' })
  const days = changes.getByRole('checkbox', { name: new RegExp(`^${consulting} – Jours\\s:`) })
  await expect(days).toBeChecked()
  await expect(changes).toContainText(/9\sjours → 11\sjours/)
  await expect(dialog.getByRole('region', { name: 'Lignes ajoutées' })).toContainText(
    /compris\s: 3\s325\s€/,
  )
  await expect(dialog.getByRole('region', { name: 'Lignes absentes' })).toContainText(
    'Installation et paramétrage Odoo',
  )
  await expect(dialog.getByRole('region', { name: 'Non repris' })).toContainText(
    'Ce texte n’est pas un nombre.',
  )
  const take = page.getByRole('button', { name: /^Reprendre/ })
  await expect(take).toBeDisabled()
  await expect(dialog.getByRole('status')).toContainText('Choisissez la valeur à garder')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page, `a budget that came back, ${colorScheme}`)
    await page.screenshot({ path: testInfo.outputPath(`review-${colorScheme}.png`) })
  }
  await dialog.getByRole('region', { name: 'Non repris' }).scrollIntoViewIfNeeded()
  await page.screenshot({ path: testInfo.outputPath('review-end.png') })

  await dialog.getByRole('radio', { name: 'dans le classeur' }).press('Space')
  await days.press('Space')
  await expect(days).not.toBeChecked()
  await days.press('Space')
  await expect(take).toBeEnabled()
  await take.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('tab', { name: 'Budget' }).click()
  const typedDays = page.getByRole('textbox', { name: `Jours : ${consulting}` })
  await expect(typedDays).toHaveValue(/^11/)
  await expect(amount).toHaveValue(/^2\s?600/)
  await expect(page.getByRole('textbox', { name: `Jours : ${longLabel}` })).toHaveValue(/^3,5/)

  await app.menu('undo')
  await expect(typedDays).toHaveValue(/^9/)
  await expect(amount).toHaveValue(/^2\s?500/)
  await expect(page.getByRole('textbox', { name: `Jours : ${longLabel}` })).toBeHidden()
  expect(await readFile(file)).toEqual(bytes)
})

async function importWorkbook(app: TestedApp, workbook: ReadWorkbook): Promise<string> {
  const file = join(app.documents, 'Budget revu par le client.xlsx')
  await writeFile(file, openpyxlFile(workbook))
  await app.menu('import')
  await app.answerDialog({ paths: [file] })
  await app.page.getByRole('button', { name: 'Choisir des fichiers' }).click()
  return file
}

/** As a client may send it back: figures typed, a line more and one less, remarks. */
function edited(sent: ReadWorkbook): ReadWorkbook {
  const days = withCell(sent, 'Lignes', consulting, 'E', 11)
  const travel = withCell(days, 'Lignes', 'Déplacements', 'G', '1 450,50\u00a0€')
  const price = withCell(travel, 'Lignes', licence, 'G', 2600)
  const words = withCell(price, 'Lignes', 'Déplacements', 'I', 'à préciser avec les magasins')
  const label = withCell(words, 'Lignes', 'Déplacements', 'B', longTravel)
  const kind = withCell(label, 'Lignes', licence, 'A', 'Abonnement')
  const spent = { formula: '9+1.5', value: 10.5 }
  const formula = withCell(kind, 'Lignes', consulting, 'H', spent)
  const added = rowOf('Honoraires', longLabel, '', 'Studio Nord', 3.5, 950)
  const rows = withRows(formula, 'Lignes', all => {
    const kept = all.filter(row => !saysWords(row, 'Installation et paramétrage Odoo'))
    const at = kept.findIndex(row => saysWords(row, licence))
    return [...kept.slice(0, at), added, ...kept.slice(at), rowOf('Merci de revoir le total')]
  })
  const note = { name: 'Questions', rows: [{ ...rowOf('Qui paie les licences ?'), number: 2 }] }
  return { ...rows, sheets: [...rows.sheets, note] }
}
