import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx'
import { expect, it } from 'vitest'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'

it('A note at the foot of a page keeps its mark and stands after the text', async () => {
  const children = [
    new Paragraph({ children: [new TextRun('Deux fours'), new FootnoteReferenceRun(1)] }),
    new Paragraph('Fin.'),
  ]
  const footnotes = { 1: { children: [new Paragraph('Hors four de secours.')] } }
  const file = new Document({ footnotes, sections: [{ children }] })
  const read = await wordText(await Packer.toBuffer(file))
  expect(read.kind === 'text' && read.text.trim()).toBe(
    'Deux fours[^footnote-1]\n\nFin.\n\n[^footnote-1]: Hors four de secours.',
  )
})
