import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { zipArchive } from '../../electron/exports/zip-archive.ts'
import { expect, type TestedApp, test } from './fixture.ts'
import { goTo, openSampleFirm } from './steps.ts'

const documents = join(import.meta.dirname, '../shared/imports/fixtures/documents')
const many = 60

test('a Word file is read like any other document', async ({ app }) => {
  const { page } = app
  await openSampleFirm(app)
  const minutes = await readFile(join(documents, 'minutes.md'), 'utf8')
  await chooseFile(app, 'atelier.docx', await wordFileOf(minutes))
  const review = page.getByRole('dialog')
  await expect(review.getByRole('combobox', { name: 'Nature du document' })).toHaveValue(
    'Compte-rendu',
  )
  await expect(review.getByRole('textbox', { name: 'Nom' })).toHaveValue(/^Verrerie Dumas/)
  await expect(review.getByRole('textbox', { name: 'Lieu' })).toHaveValue('Atelier de Givors')
})

test('of a large set nothing is left where it is interrupted; else all of it comes in, and goes in one step', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  const archive = await setOfReports()
  await chooseFile(app, 'partage.zip', archive)
  await page.getByRole('button', { name: 'Interrompre' }).click()
  await expect(page.getByRole('button', { name: 'Choisir des fichiers' })).toBeVisible()
  await page.keyboard.press('Escape')
  await goTo(page, 'Rapports')
  await expect(page.getByText('3 rapports', { exact: true })).toBeVisible()

  await chooseFile(app, 'partage.zip', archive)
  await expect(page.getByText(`${many} sur ${many} documents retenus`)).toBeVisible()
  await page.getByRole('button', { name: `Importer ${many} documents` }).click()
  await expect(page.getByText(`${many} documents sont importés`)).toBeVisible()
  await expect(page.getByText(`${many + 3} rapports`)).toBeVisible()
  await app.menu('undo')
  await expect(page.getByText('3 rapports', { exact: true })).toBeVisible()
})

test('a text that looks like nothing known is read as what one says it is, and kept whole', async ({
  app,
}) => {
  const { page } = app
  await openSampleFirm(app)
  const notes = 'Vu Martine ce matin.\nLes capteurs arrivent jeudi.\nPrévoir deux prises.\n'
  await chooseFile(app, 'notes.txt', new TextEncoder().encode(notes))
  await expect(page.getByRole('alert').filter({ hasText: 'notes.txt' })).toBeVisible()
  await page.getByRole('button', { name: 'Lire notes.txt comme…' }).click()
  await page.getByRole('menuitem', { name: 'Compte-rendu' }).click()

  await expect(page.getByText('Conservé dans les notes (3)')).toBeVisible()
  await page.getByRole('textbox', { name: 'Nom' }).fill('Verrerie Dumas')
  await page.getByRole('textbox', { name: 'Titre' }).fill('Point sur les capteurs')
  await page.getByRole('button', { name: 'Importer ce document' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Point sur les capteurs' }),
  ).toBeVisible()
})

/** Headings, bullets and bold labels as Word has them; the rest as plain paragraphs. */
async function wordFileOf(markdown: string): Promise<Uint8Array> {
  const levels = [undefined, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
  const children = markdown.split('\n').map(line => {
    const [, marks = '', words = ''] = /^(#{0,3}|-)\s*(.*)$/.exec(line) ?? []
    const heading = levels[/^#+$/.test(marks) ? marks.length : 0]
    const runs = words
      .split('**')
      .map((text, index) => new TextRun({ text, bold: index % 2 === 1 }))
    return new Paragraph({
      children: runs,
      ...(heading !== undefined && { heading }),
      ...(marks === '-' && { bullet: { level: 0 } }),
    })
  })
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** A year of monthly reports for five clients. */
async function setOfReports(): Promise<Uint8Array> {
  const report = await readFile(join(documents, 'monthly.md'), 'utf8')
  const clients = ['Verrerie Dumas', 'Scierie Morel', 'Cuivres du Rhône', 'Tissages Colin', 'Lutz']
  const files = Array.from({ length: many }, (_, index) => {
    const month = Math.floor(index / clients.length) + 1
    const text = report
      .replaceAll('Verrerie Dumas', clients[index % clients.length] ?? '')
      .replace('mois 3', `mois ${month}`)
      .replace('31 mars 2025', `28/${String(month).padStart(2, '0')}/2025`)
    return [`rapports/rapport-${index + 1}.md`, new TextEncoder().encode(text)] as const
  })
  return zipArchive(files)
}

async function chooseFile(app: TestedApp, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(app.documents, name)
  await writeFile(path, bytes)
  await app.menu('import')
  await app.answerDialog({ paths: [path] })
  await app.page.getByRole('button', { name: 'Choisir des fichiers' }).click()
}
