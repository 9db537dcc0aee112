import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPdf, readsPdf } from '../office/read-pdf.ts'
import { pdfWords } from '../shared/documents/pdf-words.ts'
import { sampleDocuments } from '../shared/documents/sample-documents.ts'
import { bareWords, inPdf, shownWords } from '../shared/documents/shown-words.ts'
import { expect, test } from './fixture.ts'
import { exported, openProposal, openSampleFirm } from './steps.ts'

test('a proposal leaves as a PDF with the pages of its preview, and as Markdown', async ({
  app,
}) => {
  await openSampleFirm(app)
  await openProposal(app.page, 'Mettre votre catalogue en ligne')
  const preview = app.page.getByRole('region', { name: 'Aperçu du document' })

  const pdf = await exported(app, 'PDF (.pdf)')
  expect(pdf.name).toBe('2024-09-15 Proposition ElectroDistrib v1.pdf')
  expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-')

  const markdown = await exported(app, 'Markdown (.md)')
  expect(markdown.name).toBe('2024-09-15 Proposition ElectroDistrib v1.md')
  expect(Buffer.from(markdown.bytes).toString()).toMatch(/^# Proposition commerciale – Mettre/)

  test.skip(!readsPdf, 'Poppler is not installed here: the PDF is not read back.')
  const { info, pages, bookmarks, fonts } = readPdf(pdf.bytes)
  await expect(preview.locator('article')).toHaveCount(pages.length)
  expect(info).toMatchObject({
    Title: 'Proposition commerciale – Mettre votre catalogue en ligne – ElectroDistrib',
    Author: 'Marc Dubois, Momentum Consulting',
    Creator: 'Établi',
    Tagged: 'yes',
  })
  expect(info['Page size']).toContain('A4')
  expect(fonts.filter(font => !font.isEmbedded)).toEqual([])
  expect(bookmarks.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Votre contexte', 'Investissement', 'Bon pour accord']),
  )
  for (const [index, text] of pages.entries()) {
    if (index > 0) expect(text).toContain(`Page ${index + 1} / ${pages.length}`)
  }
})

test('every document of the sample firm says in its PDF what its pages say, in the same order', async ({
  app,
}) => {
  test.slow()
  test.skip(!readsPdf, 'Poppler is not installed here: PDFs are not read back.')
  for (const { fileName, tree } of await sampleDocuments()) {
    await app.answerDialog('accept')
    const outcome = await app.page.evaluate(document => window.etabli.exportPdf(document), {
      document: tree,
      fileName: fileName.replace('.docx', '.pdf'),
    })
    expect(outcome).toMatchObject({ kind: 'saved' })
    const path = join(app.documents, fileName.replace('.docx', '.pdf'))
    const { info, pages, bookmarks } = readPdf(await readFile(path))

    const body = bareWords(shownWords(tree, inPdf))
    expect(pdfWords(pages, tree, body), fileName).toContain(body)
    const headings = tree.blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
    expect(bareWords(bookmarks.map(({ title }) => title))).toContain(bareWords(headings))
    expect(info.Tagged).toBe('yes')
  }
})
