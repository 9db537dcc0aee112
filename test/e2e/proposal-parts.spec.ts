import { expect, test } from './fixture.ts'
import { goTo, openMission, openProposal, openSampleFirm } from './steps.ts'

const subject = 'Mettre votre catalogue en ligne'

test('a guarantee becomes a clause, and comes back with what is left to complete in sight', async ({
  app,
}) => {
  await openSampleFirm(app)
  const { page } = app
  await openProposal(page, subject)
  const guarantees = page.getByRole('region', { name: 'Garanties' })
  await guarantees.getByRole('button', { name: 'Ajouter' }).click()
  await page.keyboard.type('Délai : ElectroDistrib reçoit {{jours offerts}} jours')
  await page.keyboard.press('Tab')
  await guarantees.getByRole('button', { name: 'Clauses' }).click()
  await page.getByRole('menuitem', { name: 'Enregistrer comme clause…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Texte à garder').click()
  await page.getByRole('option', { name: 'Délai' }).last().click()
  await expect(dialog.getByRole('textbox', { name: 'Texte', exact: true })).toHaveValue(
    '{{client}} reçoit {{jours offerts}} jours',
  )
  await dialog.getByRole('button', { name: 'Enregistrer la clause' }).click()

  await guarantees.getByRole('button', { name: 'Clauses' }).click()
  await page.getByRole('menuitem', { name: 'Délai' }).click()
  await expect(guarantees.getByRole('textbox').last()).toHaveValue(
    'Délai\u00a0: ElectroDistrib reçoit {{jours offerts}} jours',
  )
  await expect(guarantees.getByText('À compléter : {{jours offerts}}.')).toBeVisible()
})

test('a finished mission is told in an annex, without its client’s name when asked', async ({
  app,
}) => {
  await openSampleFirm(app)
  const { page } = app
  await openProposal(page, subject)
  const preview = page.getByRole('region', { name: 'Aperçu du document' })
  await page.getByPlaceholder('Ajouter une mission terminée…').fill('FormaPro')
  await page.getByRole('option', { name: 'FormaPro' }).click()
  await expect(
    preview.getByRole('heading', { name: 'Une plateforme de formation en ligne' }),
  ).toBeVisible()
  await expect(preview.getByText('FormaPro', { exact: true }).first()).toBeVisible()
  await page.getByLabel('Sans nommer le client').last().check()
  await expect(preview.getByText('FormaPro', { exact: true })).toHaveCount(0)
})

test('the brief of a mission is read page by page where it is filled in', async ({ app }) => {
  await openSampleFirm(app)
  const { page } = app
  await openMission(page, 'Un ERP pour huit magasins')
  await page.getByRole('tab', { name: 'Brief' }).click()
  const preview = page.getByRole('region', { name: 'Aperçu du document' })
  await expect(preview.getByText('Brief de mission', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Objectifs', exact: true }).click()
  await expect(preview.getByRole('heading', { name: 'Objectifs' })).toBeInViewport()
  await goTo(page, 'Missions')
})
