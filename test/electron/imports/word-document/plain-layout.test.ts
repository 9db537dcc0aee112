import {
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, it } from 'vitest'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'

async function textOf(children: (Paragraph | Table)[]): Promise<string> {
  const read = await wordText(await Packer.toBuffer(new Document({ sections: [{ children }] })))
  return read.kind === 'text' ? read.text : read.reason
}

const cell = (...lines: string[]) =>
  new TableCell({ children: lines.map(text => new Paragraph({ text })) })
const table = (...rows: TableCell[][]) =>
  new Table({ rows: rows.map(children => new TableRow({ children })) })

it('reads the frame around a title as its paragraphs', async () => {
  const text = await textOf([table([cell('Compte-rendu', 'Verrerie Dumas')])])
  expect(text.trim()).toBe('Compte-rendu\n\nVerrerie Dumas')
})

it('keeps the paragraphs of a cell apart, on the one line of their row', async () => {
  const text = await textOf([
    table([cell('Qui'), cell('Quoi')], [cell('Claire Fontaine', 'Directrice'), cell('Capteurs')]),
  ])
  expect(text).toMatch(/^\| Claire Fontaine Directrice \| Capteurs \|$/m)
})

it('ends a line after the words in bold that stand on it', async () => {
  const bold = new TextRun({ text: 'Cible', bold: true })
  const ended = new TextRun({ bold: true, break: 1 })
  const text = await textOf([
    new Paragraph({ children: [bold, ended, new TextRun('Le bâtiment')] }),
  ])
  expect(text.trim()).toBe('**Cible**  \nLe bâtiment')
})

it('reads an address as its own words', async () => {
  const link = new ExternalHyperlink({
    link: 'mailto:anne.roy@cap.example',
    children: [new TextRun({ text: 'anne.roy@cap.example', italics: true })],
  })
  expect((await textOf([new Paragraph({ children: [link] })])).trim()).toBe(
    '*anne.roy\\@cap.example*',
  )
})
