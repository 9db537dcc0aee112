import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { paragraph, templateBytes } from '../electron/imports/word-template/templates.ts'
import { paragraphsIn, part, wordParagraphs } from '../office/read-word.ts'
import { validationErrors } from '../office/validate.ts'
import { expect, test } from './fixture.ts'
import { exported, goTo, openProposal, openSampleFirm, waitUntilSaved } from './steps.ts'

const subject = 'Mettre votre catalogue en ligne'

test('the firm’s own Word template is examined, tried, and used for every document', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Réglages')

  await offer(page, 'lettre.docx', new TextEncoder().encode('Bonjour'))
  await expect(page.getByRole('alert')).toContainText('n’est pas un document Word')
  await offer(page, 'papier.docx', templateBytes({ body: paragraph('Pour {{clinet}}') }))
  await expect(page.getByRole('alert')).toContainText('vouliez-vous écrire {{client}}')
  await expect(page.getByText('Aucun modèle')).toBeVisible()

  const template = templateBytes({
    body: `${paragraph('Cabinet {{cabinet}}')}${paragraph('{{contenu}}')}`,
    header: paragraph('{{cli', 'ent}} – {{titre}}'),
  })
  await offer(page, 'papier.docx', template)
  await expect(page.getByText('papier.docx')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await waitUntilSaved(page)

  await app.answerDialog('accept')
  await page.getByRole('button', { name: 'Exporter un exemple…' }).click()
  const message = page.getByRole('alert')
  await expect(message).toContainText('Document enregistré')
  const sample = await readFile(join(app.documents, 'Exemple du modèle Word.docx'))
  expect(paragraphsIn(part(sample, 'word/header1.xml'))[0]).toContain('Verrerie des Monts')
  await message.getByRole('button', { name: 'Fermer' }).click()

  await openProposal(page, subject)
  const { bytes } = await exported(app, 'Word (.docx)')
  expect(await validationErrors(bytes, 'docx')).toEqual([])
  expect(wordParagraphs(bytes)[0]).toMatch(/^Cabinet \S/)
  expect(paragraphsIn(part(bytes, 'word/header1.xml'))[0]).toContain(subject)
})

async function offer(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page
    .getByLabel('Document Word', { exact: true })
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
}
