import type { Page } from '@playwright/test'
import { validationErrors } from '../office/validate.ts'
import { expect, test } from './fixture.ts'
import { exported, openProposal, openSampleFirm, waitUntilSaved } from './steps.ts'

const subject = 'Mettre votre catalogue en ligne'

test('the sample firm is opened, a proposal leaves as Word and Excel, and all is there the next day', async ({
  app,
}) => {
  await openSampleFirm(app)
  await openProposal(app.page, subject)

  const word = await exported(app, 'Word (.docx)')
  expect(word.name).toBe('2024-09-15 Proposition ElectroDistrib v1.docx')
  expect(await validationErrors(word.bytes, 'docx')).toEqual([])

  const excel = await exported(app, 'Budget Excel (.xlsx)')
  expect(excel.name).toBe('2024-09-15 Budget ElectroDistrib v1.xlsx')
  expect(await validationErrors(excel.bytes, 'xlsx')).toEqual([])

  await app.restart()
  await openProposal(app.page, subject)
  await expect(recipient(app.page)).toHaveValue('Laurent Mercier')
})

test('what was typed survives a restart and a power cut, and so do undo and redo', async ({
  app,
}) => {
  test.slow()
  const open = () => openProposal(app.page, subject)
  await openSampleFirm(app)
  await open()
  await recipient(app.page).fill('Nadia Berger')
  await app.restart()
  await open()
  await expect(recipient(app.page)).toHaveValue('Nadia Berger')

  await app.menu('undo')
  await expect(recipient(app.page)).toHaveValue('Laurent Mercier')
  await app.killAndRestart()
  await open()
  await expect(recipient(app.page)).toHaveValue('Laurent Mercier')
  await app.menu('redo')
  await expect(recipient(app.page)).toHaveValue('Nadia Berger')

  await recipient(app.page).fill('Karim Lopez')
  await recipient(app.page).blur()
  await waitUntilSaved(app.page)
  await app.killAndRestart()
  await open()
  await expect(recipient(app.page)).toHaveValue('Karim Lopez')
})

function recipient(page: Page) {
  return page.getByRole('textbox', { name: 'Destinataire', exact: true })
}
