import { validationErrors } from '../office/validate.ts'
import { expect, test } from './fixture.ts'
import {
  exported,
  followPlaybook,
  goTo,
  openPlaybook,
  openSampleFirm,
  waitUntilSaved,
} from './steps.ts'

test('a method is taken from the shelf, followed behind its gate, and is there the next day', async ({
  app,
}) => {
  test.slow()
  await openSampleFirm(app)
  const { page } = app
  await goTo(page, 'Méthodes')
  await page.getByRole('button', { name: 'Nouvelle méthode' }).click()
  await page.getByRole('menuitem', { name: 'Conduire une mission' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Conduire une mission' })).toBeVisible()

  await test.step('what follows a gate waits for it', async () => {
    await followPlaybook(page, 'Verrerie des Monts')
    const after = page.getByRole('checkbox', { name: 'Rapport remis chaque mois' })
    await expect(after).toBeDisabled()
    const gate = page.getByRole('region', { name: 'Valider le diagnostic' })
    for (const box of await gate.getByRole('checkbox').all()) await box.check()
    await expect(gate.getByText('Passage ouvert')).toBeVisible()
    await after.check()
    await expect(page.getByText('En cours, 5 sur 26')).toBeVisible()
  })

  await test.step('the account of it leaves as Word, valid', async () => {
    const word = await exported(app, 'Word (.docx)')
    expect(word.name).toMatch(/Processus Conduire une mission Verrerie des Monts\.docx$/)
    expect(await validationErrors(word.bytes, 'docx')).toEqual([])
  })

  await waitUntilSaved(page)
  await app.restart()
  await openPlaybook(app.page, 'Conduire une mission')
  await app.page.getByRole('button', { name: 'Verrerie des Monts' }).click()
  await expect(app.page.getByRole('checkbox', { name: 'Rapport remis chaque mois' })).toBeChecked()
})

test('an e-mail is copied with the mission’s names in it', async ({ app }) => {
  await openSampleFirm(app)
  const { page } = app
  await openPlaybook(page, 'Après l’ouverture')
  await page.getByPlaceholder('Choisir une mission').fill('ERP')
  await page.getByRole('option', { name: 'Un ERP pour huit magasins' }).click()
  await page.evaluate(() => {
    const copied: string[] = []
    Object.assign(window, { copied })
    navigator.clipboard.writeText = async text => {
      copied.push(text)
    }
  })
  await page.getByRole('button', { name: 'Copier : Un mois après' }).click()
  await expect(page.getByText('Le texte du courriel est copié.')).toBeVisible()
  const [text] = await page.evaluate(() => (window as unknown as { copied: string[] }).copied)
  expect(text).toContain('Un ERP pour huit magasins')
  expect(text).not.toContain('{{')
})
