import { expect, test } from './fixture.ts'
import { openMission, openSampleFirm, waitUntilSaved } from './steps.ts'

test('a day worked is entered, questioned on a public holiday, and counted in the budget', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await openMission(page, 'Vente en ligne pour les clients professionnels')
  await page.getByRole('tab', { name: 'Budget' }).click()
  const time = page.getByRole('region', { name: 'Temps passé' })
  const lines = page.getByRole('region', { name: 'Lignes' })
  await expect(lines.getByText('12 j', { exact: true })).toBeVisible()

  await time.getByRole('button', { name: 'Ajouter une saisie' }).click()
  const date = time.getByRole('textbox', { name: 'Date : Marc Dubois' })
  await date.fill('01/05/2024')
  await date.press('Enter')
  await expect(time.getByText('férié (Fête du travail)')).toBeVisible()
  await expect(lines.getByText('13 j', { exact: true })).toBeVisible()
  await expect(lines.getByText('15 600 €')).toBeVisible()

  await waitUntilSaved(page)
  await page.getByRole('tab', { name: 'Synthèse' }).click()
  await expect(page.getByText('Consommé : 16 400 €')).toBeVisible()
})
