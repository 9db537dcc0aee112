import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { openSampleFirm } from './steps.ts'

const brief = join(import.meta.dirname, 'fixtures/brief-verrerie-des-monts.md')

test('a brief is put right before it is created, and its import is taken back from the page it opens', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await app.menu('import')
  await app.answerDialog({ paths: [brief] })
  await page.getByRole('button', { name: 'Choisir des fichiers' }).click()
  await page.getByText('Phases et livrables').click()
  await page.getByRole('textbox', { name: 'Phase 1' }).fill('Comprendre l’atelier')
  await page.getByRole('button', { name: 'Créer la mission' }).click()

  const mission = page.getByRole('heading', { level: 1, name: 'Suivre chaque lot' })
  await expect(mission).toBeVisible()
  await page.getByRole('tab', { name: 'Plan' }).click()
  await expect(page.getByRole('textbox', { name: 'Phase 1' })).toHaveValue('Comprendre l’atelier')

  await app.menu('undo')
  await expect(page.getByRole('heading', { level: 1, name: 'Missions' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Suivre chaque lot' })).toBeHidden()
  await app.menu('redo')
  await page.getByRole('row', { name: 'Suivre chaque lot' }).click()
  await expect(mission).toBeVisible()
})
