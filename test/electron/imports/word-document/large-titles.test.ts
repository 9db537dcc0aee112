import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { bodySizeIn } from '../../../../electron/imports/word-document/large-titles.ts'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'

const body = (text: string) => new Paragraph(text)
const bold = (text: string, points?: number) =>
  new Paragraph({
    children: [new TextRun({ text, bold: true, ...(points && { size: points * 2 }) })],
  })
const listed = (children: TextRun[], reference: string) =>
  new Paragraph({ children, numbering: { reference, level: 0 } })

const level = { level: 0, alignment: 'left' } as const
const numbering = {
  config: [
    { reference: 'ranks', levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] },
    { reference: 'dots', levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }] },
  ],
}

async function textOf(...children: Paragraph[]): Promise<string> {
  const file = new Document({ numbering, sections: [{ children }] })
  const read = await wordText(await Packer.toBuffer(file))
  return read.kind === 'text' ? read.text.trim() : read.reason
}

test('Without heading styles, paragraphs in larger bold are the headings, the largest above the others', async () => {
  const text = await textOf(
    bold('Rapport de mars', 20),
    bold('Avancement', 16),
    bold('Lot 1 : Relevé des cuves ✅', 13),
    body('Fait en deux jours.'),
    bold('BILAN', 16),
    body('Tout est prêt.'),
  )
  expect(text).toBe(
    [
      '# Rapport de mars',
      '## Avancement',
      '### Lot 1 : Relevé des cuves ✅',
      'Fait en deux jours.',
      '## BILAN',
      'Tout est prêt.',
    ].join('\n\n'),
  )
})

test('Where several titles share the largest size, none of them is the title of the document', async () => {
  const text = await textOf(
    bold('Contexte', 16),
    body('Deux sites.'),
    bold('Budget', 16),
    body('9 000 €.'),
  )
  expect(text).toBe('## Contexte\n\nDeux sites.\n\n## Budget\n\n9 000 €.')
})

test('Bold words as large as the text stay a line in bold', async () => {
  expect(await textOf(bold('Équipe :'), body('Anne et Luc.'))).toBe('**Équipe :**\n\nAnne et Luc.')
})

test('A document with heading styles keeps its own', async () => {
  const styled = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
  const text = await textOf(styled('Contexte'), bold('À noter', 18), styled('Budget'))
  expect(text).toBe('# Contexte\n\n**À noter**\n\n# Budget')
})

test('A list of dots under a numbered line in bold tells of that line', async () => {
  const text = await textOf(
    listed([new TextRun({ text: 'Temps de tri :', bold: true })], 'ranks'),
    listed([new TextRun('2 h par jour × 20 € = 40 € par jour')], 'dots'),
    listed([new TextRun('soit 10 000 € par an')], 'dots'),
    body('Fin.'),
  )
  expect(text).toBe(
    [
      '1. **Temps de tri :**',
      '   - 2 h par jour × 20 € = 40 € par jour',
      '   - soit 10 000 € par an',
      '',
      'Fin.',
    ].join('\n'),
  )
})

test('The size of the text is the one of the default paragraph, else of the document', () => {
  const defaults = '<w:docDefaults><w:rPr><w:sz w:val="24"/></w:rPr></w:docDefaults>'
  const normal =
    '<w:style w:type="paragraph" w:default="1"><w:rPr><w:sz w:val="21"/></w:rPr></w:style>'
  expect([defaults + normal, defaults, ''].map(bodySizeIn)).toEqual([10.5, 12, 10])
})
