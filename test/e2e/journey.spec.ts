import { join } from 'node:path'
import { validationErrors } from '../office/validate.ts'
import { expect, test } from './fixture.ts'
import { exported, goTo, openMission, openProposal } from './steps.ts'

const brief = join(import.meta.dirname, 'fixtures/brief-verrerie-des-monts.md')

test('a brief comes in on a fresh machine, a proposal and a budget go out, and all is kept', async ({
  app,
}) => {
  test.slow()
  const { page } = app

  await test.step('the brief is chosen and looked at before anything is created', async () => {
    await page.getByRole('button', { name: 'Importer un brief' }).click()
    await app.answerDialog({ paths: [brief] })
    await page.getByRole('button', { name: 'Choisir des fichiers' }).click()
    await expect(page.getByText('Rien n’est encore créé')).toBeVisible()
    await expect(page.getByText('Conservé dans les notes')).toBeHidden()
    await page.getByRole('button', { name: 'Créer la mission' }).click()
  })

  await test.step('the mission holds the brief, and is completed', async () => {
    await expect(page.getByText('Verrerie des Monts').first()).toBeVisible()
    await page.getByRole('tab', { name: 'Cadrage' }).click()
    await expect(page.getByRole('textbox', { name: 'Situation, ligne 3' })).toHaveValue(
      '11 % des lots partent en retard',
    )
    await page
      .getByRole('textbox', { name: 'Titre', exact: true })
      .fill('Suivi des lots, du four à l’expédition')
    await page.getByRole('tab', { name: 'Équipe' }).click()
    const clientTeam = page.getByRole('region', { name: 'Côté Verrerie des Monts' })
    await expect(clientTeam.getByRole('textbox', { name: 'Nom', exact: true }).first()).toHaveValue(
      'Hélène Garnier',
    )
    await page.getByRole('tab', { name: 'Budget' }).click()
    await expect(page.getByText('27 000 €').first()).toBeVisible()
  })

  await test.step('the proposal carries the mission over', async () => {
    await page.getByRole('button', { name: 'Créer une proposition' }).click()
    await expect(page.getByLabel('Destinataire', { exact: true })).toHaveValue('Hélène Garnier')
    await page
      .getByRole('textbox', { name: 'Objet', exact: true })
      .fill('Suivre chaque lot sur un seul écran')
  })

  await test.step('both files leave, valid', async () => {
    const word = await exported(app, 'Word (.docx)')
    expect(word.name).toMatch(/^\d{4}-\d\d-\d\d Proposition Verrerie des Monts v1\.docx$/)
    expect(await validationErrors(word.bytes, 'docx')).toEqual([])
    const excel = await exported(app, 'Budget Excel (.xlsx)')
    expect(excel.name).toMatch(/^\d{4}-\d\d-\d\d Budget Verrerie des Monts v1\.xlsx$/)
    expect(await validationErrors(excel.bytes, 'xlsx')).toEqual([])
  })

  await test.step('the next day everything is there', async () => {
    await app.restart()
    await openProposal(app.page, 'Suivre chaque lot sur un seul écran')
    await openMission(app.page, 'Suivi des lots, du four à l’expédition')
    await app.page.getByRole('tab', { name: 'Plan' }).click()
    await expect(app.page.getByRole('textbox', { name: 'Jalon' }).first()).toHaveValue(
      'Diagnostic remis',
    )
    await goTo(app.page, 'Tableau de bord')
  })
})
