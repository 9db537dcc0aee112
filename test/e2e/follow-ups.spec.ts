import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixture.ts'
import { goTo, openSampleFirm, waitUntilSaved } from './steps.ts'

test('a follow-up is made: an answer, a testimonial with its consent, and the score follows', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Suivi')
  await expect(page.getByText('+100')).toBeVisible()
  await page.getByRole('row', { name: /Un ERP pour huit magasins.*Suivi à 3 mois/ }).click()

  const panel = page.getByRole('complementary')
  await panel.getByRole('radio', { name: '6', exact: true }).click()
  await expect(page.getByText('+33')).toBeVisible()
  await panel.getByRole('radio', { name: '6', exact: true }).press('ArrowRight')
  await expect(panel.getByRole('radio', { name: '7', exact: true })).toBeFocused()
  await expect(page.getByText('+67')).toBeVisible()

  await panel.getByLabel('Témoignage').fill('Nos équipes ne reviendraient pas en arrière.')
  await panel.getByRole('switch', { name: 'Le client en autorise la publication' }).click()
  await panel.getByLabel('Portée de l’accord').fill('Propositions')
  await panel.getByRole('switch', { name: 'Fait', exact: true }).click()
  await waitUntilSaved(page)
  await expect(
    page.getByRole('row', { name: /Un ERP pour huit magasins.*Suivi à 3 mois/ }),
  ).toBeHidden()

  await app.restart()
  await goTo(app.page, 'Suivi')
  await app.page.getByText('Faits', { exact: true }).click()
  await expect(app.page.getByRole('row', { name: /Suivi à 3 mois/ })).toContainText('7')
})

test('a follow-up of any mission is added, then put aside and taken back', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Suivi')
  await page.getByRole('button', { name: 'Ajouter un suivi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Mission' }).click()
  await page.getByRole('option', { name: /Exister en ligne/ }).click()
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  const row = page.getByRole('row', { name: /Exister en ligne/ })
  await expect(row).toContainText('À faire')

  await page.getByRole('button', { name: 'Écarter' }).click()
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(row).toBeVisible()
})

for (const colours of ['light', 'dark'] as const) {
  test(`follow-ups break no accessibility rule, ${colours}`, async ({ app }) => {
    const { page } = app
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await openSampleFirm(app)
    await goTo(page, 'Suivi')
    await page.getByText('Tous', { exact: true }).click()
    await page
      .getByRole('row', { name: /Suivi à 1 mois/ })
      .first()
      .click()
    await expectAccessible(page, 'follow-ups')
  })
}
