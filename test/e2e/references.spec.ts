import { wordParagraphs } from '../office/read-word.ts'
import { validationErrors } from '../office/validate.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixture.ts'
import { exported, goTo, openSampleFirm } from './steps.ts'

test('a reference leaves under its client’s name, then without anything that would tell it', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Références')
  await expect(page.getByRole('row', { name: /Une plateforme de formation/ })).toContainText(
    'reste à demander',
  )
  await page.getByRole('row', { name: /Un ERP pour huit magasins/ }).click()

  const named = await exported(app, 'Word (.docx)')
  expect(named.name).toBe('2024-06-30 Référence Boulangerie Moderne.docx')
  expect(wordParagraphs(named.bytes).join('\n')).toContain('Boulangerie Moderne')

  await page.getByText('Anonyme', { exact: true }).last().click()
  await page.getByRole('button', { name: 'Masquer : Odoo' }).click()
  await expect(page.getByRole('button', { name: 'Masquer : Odoo' })).toBeHidden()

  const anonymous = await exported(app, 'Word (.docx)')
  expect(anonymous.name).not.toContain('Moderne')
  expect(await validationErrors(anonymous.bytes, 'docx')).toEqual([])
  const text = wordParagraphs(anonymous.bytes).join('\n')
  expect(text).not.toMatch(/Boulangerie Moderne|Odoo|Sandrine/)
  expect(text).toContain('équipées d’[…] en avance')
})

test('a client who is named has agreed to it before the reference leaves', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  await goTo(page, 'Références')
  await page.getByRole('row', { name: /Une plateforme de formation/ }).click()
  await page.getByText('Avec son nom', { exact: true }).last().click()
  await page.getByRole('button', { name: 'Marquer comme envoyée' }).click()
  const dialog = page.getByRole('dialog', { name: 'Marquer comme envoyée' })
  await expect(dialog.getByText('son accord n’est pas noté')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Marquer comme envoyée' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Compléter : Accord du client' }).click()
  await page.getByText('Anonyme', { exact: true }).last().click()
  await page.getByRole('button', { name: 'Marquer comme envoyée' }).click()
  await expect(dialog.getByText('Accord du client')).toBeHidden()
  await expect(dialog.getByText('son accord n’est pas noté')).toBeHidden()
})

for (const colours of ['light', 'dark'] as const) {
  test(`references break no accessibility rule, ${colours}`, async ({ app }) => {
    const { page } = app
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await openSampleFirm(app)
    await goTo(page, 'Références')
    await expectAccessible(page, 'references')
    await page.getByRole('row', { name: /Une plateforme de formation/ }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Reconnaissable' })).toBeVisible()
    await expectAccessible(page, 'reference')
  })
}
