import { expect, test } from './fixture.ts'
import { goTo, openSampleFirm, waitUntilSaved } from './steps.ts'

test('a client’s page leads to all that was made for them, and its sheet is put right there', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Clients')
  await page.keyboard.press('Tab')
  await page.getByRole('textbox', { name: 'Rechercher un client' }).fill('formation')
  await page.keyboard.press('Tab')
  await page.getByRole('row', { name: 'FormaPro' }).getByRole('button').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'FormaPro' })).toBeVisible()

  const sheet = page.getByRole('region', { name: 'Fiche' })
  const headcount = sheet.getByRole('textbox', { name: 'Effectif' })
  const before = await headcount.inputValue()
  await headcount.fill('77')
  await waitUntilSaved(page)
  await page.getByRole('heading', { level: 1 }).click()
  await app.menu('undo')
  await expect(headcount).toHaveValue(before)

  await page.getByRole('region', { name: 'Missions' }).getByRole('button').click()
  await expect(page.getByRole('tab', { name: 'Synthèse' })).toBeVisible()
  await page.getByRole('button', { name: 'FormaPro', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'FormaPro' })).toBeVisible()
})

test('a prospect is written down before any document, then given its first mission', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Clients')
  await page.getByRole('button', { name: 'Nouveau client' }).click()
  await page.getByRole('textbox', { name: 'Raison sociale' }).fill('Verrerie des Monts')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Verrerie des Monts' })).toBeVisible()
  await expect(page.getByText('Prospect')).toBeVisible()

  await page.getByRole('button', { name: 'Nouvelle mission' }).click()
  await expect(page.getByRole('combobox', { name: 'Client' })).toHaveValue('Verrerie des Monts')
  await page.getByRole('textbox', { name: 'Titre de la mission' }).fill('Fours mesurés')
  await page.getByRole('textbox', { name: 'Début' }).fill('15/03/2027')
  await page.getByRole('textbox', { name: 'Fin' }).fill('01/03/2027')
  await expect(page.getByText('La fin précède le début.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Créer la mission' })).toBeDisabled()
  await page.getByRole('textbox', { name: 'Fin' }).fill('31/03/2027')
  await page.getByRole('textbox', { name: 'Titre de la mission' }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Fours mesurés' })).toBeVisible()
})

test('a press too many makes nothing twice, and a known name leads to its page', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Clients')
  const clients = page.getByRole('row')
  const before = await clients.count()
  await page.getByRole('button', { name: 'Nouveau client' }).click()
  await page.getByRole('textbox', { name: 'Raison sociale' }).fill('Verrerie des Monts')
  await page.getByRole('button', { name: 'Créer le client' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Verrerie des Monts' })).toBeVisible()
  await goTo(page, 'Clients')
  await expect(clients).toHaveCount(before + 1)

  await page.getByRole('button', { name: 'Nouveau client' }).click()
  await page.getByRole('textbox', { name: 'Raison sociale' }).fill('verrerie des monts')
  await expect(page.getByText('Ce client existe déjà.')).toBeVisible()
  await page.getByRole('button', { name: 'Ouvrir sa fiche' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Verrerie des Monts' })).toBeVisible()
})
