import { expect, test } from './fixture.ts'
import { goTo, openSampleFirm, waitUntilSaved } from './steps.ts'

test('a look is chosen, adjusted and seen on the pages at once; it is there the next day', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Réglages')
  const sample = page.getByRole('region', { name: 'Aperçu du document' })
  await expect(sample.getByRole('article', { name: 'Couverture' })).toBeVisible()

  await page.getByRole('button', { name: /^Sobre/ }).click()
  await expect(sample.getByRole('article', { name: 'Couverture' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Sobre/ })).toHaveAttribute('aria-pressed', 'true')

  await page.getByLabel('En-tête des pages').fill('{{client}} – confidentiel')
  await page.getByLabel('Couleur', { exact: true }).fill('#ffd400')
  await page.getByLabel('Couleur', { exact: true }).press('Enter')
  await page.getByRole('button', { name: /nuance lisible/ }).click()
  await expect(page.getByText('Titres lisibles sur papier blanc')).toBeVisible()
  await waitUntilSaved(page)

  await app.restart()
  await goTo(app.page, 'Réglages')
  await expect(app.page.getByLabel('En-tête des pages')).toHaveValue('{{client}} – confidentiel')
  await expect(app.page.getByRole('switch', { name: /Page de couverture/ })).not.toBeChecked()
})

test('a résumé is written beside the rate card', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Réglages')
  const person = page.getByRole('button', { name: /^Thomas Moreau/ })
  await person.click()
  await page.getByRole('button', { name: 'Ajouter une langue' }).click()
  await page.keyboard.type('Espagnol')
  await waitUntilSaved(page)
  await person.click()
  await expect(person).toContainText(/langue/)
})
