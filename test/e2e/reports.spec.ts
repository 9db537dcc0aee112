import { wordParagraphs } from '../office/read-word.ts'
import { validationErrors } from '../office/validate.ts'
import { expect, test } from './fixture.ts'
import { exported, goTo, openMission, openSampleFirm, waitUntilSaved } from './steps.ts'

const reason = 'Le développement est commandé par le client, hors de notre enveloppe.'

test('next month’s report opens filled in, says why its colour is not the computed one, and leaves', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  await openSampleFirm(app)

  await test.step('it is created from the mission, with what is known', async () => {
    await openMission(page, 'Vente en ligne pour les clients professionnels')
    await page.getByRole('button', { name: 'Créer un rapport mensuel' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'TechParts, mois 3' })).toBeVisible()
    await expect(page.getByLabel('Période', { exact: true })).toHaveValue('Mai 2024')
    await expect(page.getByLabel('Date du rapport')).toHaveValue('31 mai 2024')
    await expect(page.getByRole('textbox', { name: 'Livrable', exact: true })).toHaveCount(5)
    await expect(page.getByRole('textbox', { name: 'Poste' }).first()).toHaveValue(
      'Conseil Momentum',
    )
  })

  await test.step('last month’s summary is one press away, and one key back', async () => {
    const summary = page.getByRole('textbox', { name: 'Synthèse', exact: true })
    await expect(summary).toBeEmpty()
    await page.getByRole('button', { name: 'Reprendre le mois dernier : Synthèse' }).click()
    await expect(summary).toContainText('WooCommerce')
  })

  await test.step('another colour asks for its reason', async () => {
    const status = page.getByRole('region', { name: 'Statut et synthèse' })
    await expect(status.getByText('atterrissage à')).toBeVisible()
    await status.getByText('À surveiller', { exact: true }).click()
    await expect(status.getByText('dites pourquoi')).toBeVisible()
    await status.getByLabel('Raison de l’écart, imprimée dans le rapport').fill(reason)
    await expect(status.getByText('dites pourquoi')).toBeHidden()
    await waitUntilSaved(page)
  })

  await test.step('the Word file is valid, and prints the reason beside the figures', async () => {
    const word = await exported(app, 'Word (.docx)')
    expect(word.name).toBe('2024-05-31 Rapport mensuel TechParts SAS.docx')
    expect(await validationErrors(word.bytes, 'docx')).toEqual([])
    const text = wordParagraphs(word.bytes).join('\n')
    expect(text).toContain(reason)
    expect(text).toMatch(/Statut\s: À surveiller/)
    expect(text).toMatch(/atterrissage à 52\s700\s€ pour 35\s000\s€/)
    expect(text).toContain('Développement du site')
  })

  await test.step('it is in the list, under its colour', async () => {
    await goTo(page, 'Rapports')
    const row = page.getByRole('row', { name: 'TechParts, mois 3' })
    await expect(row).toContainText('À surveiller')
    await page.getByRole('combobox', { name: 'Statut des rapports' }).click()
    await page.getByRole('option', { name: 'À surveiller' }).click()
    await expect(page.getByRole('row')).toHaveCount(2)
  })

  await test.step('its menu leads to the one after, and to what was done to it', async () => {
    await page.getByRole('row', { name: 'TechParts, mois 3' }).click()
    const menu = page.getByRole('button', { name: 'Autres actions sur le rapport' })
    await menu.click()
    await page.getByRole('menuitem', { name: 'Historique' }).click()
    const history = page.getByRole('dialog', { name: 'Historique' })
    await expect(history).toContainText('Rapport mensuel créé')
    await history.getByRole('button', { name: 'Fermer' }).click()
    await menu.click()
    await page.getByRole('menuitem', { name: 'Préparer le rapport suivant' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'TechParts, mois 4' })).toBeVisible()
    await page.getByRole('button', { name: 'TechParts SAS', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'TechParts SAS' })).toBeVisible()
  })
})

test('a final report opens with the whole mission and its return on what was spent', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Rapports')
  await page.getByRole('button', { name: 'Nouveau rapport' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Mission' }).click()
  await page.getByRole('option', { name: /Un ERP pour huit magasins/ }).click()
  await dialog.getByText('Rapport final', { exact: true }).click()
  await expect(dialog.getByText('Déjà rempli')).toBeVisible()
  await dialog.getByRole('button', { name: 'Créer le rapport' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Boulangerie Moderne, bilan' }),
  ).toBeVisible()
  const costs = page.getByRole('region', { name: 'Retour sur investissement' })
  await expect(costs.getByRole('textbox', { name: 'Libellé' }).first()).toHaveValue(
    'Conseil Momentum',
  )
  await expect(page.getByRole('region', { name: 'Témoignages' }).getByRole('figure')).toHaveCount(1)
})
