import type { Locator, Page } from '@playwright/test'
import { wordParagraphs } from '../office/read-word.ts'
import { expectAccessible } from './accessible.ts'
import { expect, type TestedApp, test } from './fixture.ts'
import { exported, goTo, openProposal, openSampleFirm } from './steps.ts'

const draft = 'De l’agence au site en ligne'
/** Within the validity of the sample's draft, whatever the day it is. */
const dayOfSending = '05/08/2024'

for (const colours of ['light', 'dark'] as const) {
  test(`a proposal is sent once nothing blocks it, and stays as it left, ${colours}`, async ({
    app,
  }) => {
    test.slow()
    const { page } = app
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await openSampleFirm(app)
    await openProposal(page, draft)

    await test.step('what is missing blocks it, and leads to its field', async () => {
      const dialog = await openSending(page)
      await expect(dialog.getByRole('status')).toHaveText('Un point empêche l’envoi.')
      await expect(leave(dialog)).toBeDisabled()
      await expectAccessible(page, 'sending dialog')
      await dialog.getByRole('button', { name: 'Compléter : Société, adresse' }).click()
      await expect(page.getByLabel('Adresse du client')).toBeFocused()
      await page.keyboard.type('4 rue des Forges, 42000 Saint-Étienne')
    })

    await test.step('a warning passes with a reason', async () => {
      const dialog = await openSending(page)
      await expect(dialog.getByRole('status')).toContainText('à donner')
      for (const reason of await dialog.getByLabel('Motif').all()) {
        await reason.fill('Convenu avec le client')
      }
      await leave(dialog).click()
      await expect(page.getByRole('heading', { name: 'La version 1 est partie' })).toBeVisible()
      await expectAccessible(page, 'kept version')
    })

    await test.step('rates and look change, the version that left does not', async () => {
      const before = await exportedVersion(app)
      await changeFirm(page)
      await openProposal(page, draft)
      expect(await exportedVersion(app)).toEqual(before)
    })

    await test.step('the next version tells what changed', async () => {
      await page.getByRole('button', { name: 'Préparer une nouvelle version' }).click()
      const subject = page.getByRole('textbox', { name: 'Objet', exact: true })
      await subject.fill('De l’agence à la boutique')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('De l’agence à la boutique')
      await page.getByRole('button', { name: 'Versions (1)' }).click()
      await expectAccessible(page, 'versions')
      await page.getByRole('button', { name: 'Comparer la version 1' }).click()
      await page.getByRole('menuitem', { name: 'Avec l’état actuel' }).click()
      const comparison = page.getByRole('dialog', { name: 'Version 1 → État actuel' })
      await expect(comparison).toContainText(`${draft} → De l’agence à la boutique`)
      await expect(comparison).toContainText('Cabinet Nouveau')
      await expectAccessible(page, 'comparison')
    })
  })
}

test('a sending is taken back with Ctrl+Z, and the proposal is a draft again', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await openProposal(page, draft)
  await page.getByLabel('Adresse du client').fill('4 rue des Forges')
  const dialog = await openSending(page)
  for (const reason of await dialog.getByLabel('Motif').all()) await reason.fill('Convenu')
  await leave(dialog).click()
  await expect(page.getByRole('heading', { name: 'La version 1 est partie' })).toBeVisible()
  await app.menu('undo')
  await expect(page.getByLabel('Adresse du client')).toHaveValue('4 rue des Forges')
  await expect(page.getByRole('button', { name: 'Versions' })).toBeHidden()
})

async function openSending(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Marquer comme envoyée' }).click()
  const dialog = page.getByRole('dialog', { name: 'Marquer comme envoyée' })
  await dialog.getByRole('textbox', { name: 'Jour de l’envoi' }).fill(dayOfSending)
  await page.keyboard.press('Tab')
  return dialog
}

function leave(dialog: Locator): Locator {
  return dialog.getByRole('button', { name: 'Marquer comme envoyée' })
}

/** What the Word file of the page says. */
async function exportedVersion(app: TestedApp): Promise<string[]> {
  const { name, bytes } = await exported(app, 'Word (.docx)')
  expect(name).toBe('2024-08-05 Proposition MétalFab Industries v1.docx')
  return wordParagraphs(bytes)
}

async function changeFirm(page: Page): Promise<void> {
  await goTo(page, 'Réglages')
  await page.getByRole('textbox', { name: 'Nom du cabinet' }).fill('Cabinet Nouveau')
  await page
    .getByRole('textbox', { name: /^TJM HT d/ })
    .first()
    .fill('1500')
  await page.keyboard.press('Tab')
}
