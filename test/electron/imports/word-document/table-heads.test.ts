import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, it } from 'vitest'
import { wordText } from '../../../../electron/imports/word-document/word-text.ts'

type Width = { readonly columnSpan?: number; readonly rowSpan?: number }

const cell = (text: string, width: Width = {}) => ({ text, bold: false, width })
const bold = (text: string, width: Width = {}) => ({ text, bold: true, width })

async function textOf(...rows: ReturnType<typeof cell>[][]): Promise<string> {
  const table = new Table({
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(
            ({ text, bold, width }) =>
              new TableCell({
                ...width,
                children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
              }),
          ),
        }),
    ),
  })
  const read = await wordText(
    await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })),
  )
  return read.kind === 'text' ? read.text.trim() : read.reason
}

it('A first row in bold says what the columns hold, though nobody marked it to be repeated', async () => {
  const text = await textOf(
    [bold('Note sur 5'), bold('Piste 1'), bold('Piste 2')],
    [cell('Coût'), cell('3'), cell('4')],
  )
  expect(text).toMatch(/^\| \*\*Note sur 5\*\* \|.*\n\| - \| - \| - \|\n\| Coût \| 3 \| 4 \|$/)
})

it('So does a first row without a figure over several columns', async () => {
  const text = await textOf(
    [cell('Lot'), cell('Vendu'), cell('Fait')],
    [cell('Cadrage'), cell('12'), cell('8')],
  )
  expect(text).toMatch(/^\| Lot \| Vendu \| Fait \|\n\| - /)
})

it('A table of labels and values has no titles, whether its labels are in bold or not', async () => {
  for (const label of [bold, cell]) {
    const text = await textOf(
      [label('Commanditaire'), cell('Scierie Vernay')],
      [label('Arrêté au'), cell('31 mai 2031')],
    )
    expect(text).toMatch(/^\| \| \|\n\| - \| - \|\n\|.*Commanditaire.*Scierie Vernay/)
  }
})

it('A first row that tells figures is a row like the others', async () => {
  const text = await textOf(
    [cell('Cadrage'), cell('12 j'), cell('8 400 €')],
    [cell('Atelier'), cell('3 j'), cell('2 100 €')],
  )
  expect(text).toMatch(/^\| \| \| \|\n\| - \| - \| - \|\n\| Cadrage/)
})

it('A title merged over the columns stands before the table', async () => {
  const text = await textOf(
    [bold('Charge de la mission', { columnSpan: 3 })],
    [cell('Lot'), cell('Vendu'), cell('Fait')],
    [cell('Cadrage'), cell('12'), cell('8')],
  )
  expect(text).toMatch(/^\*\*Charge de la mission\*\*\n\n\| Lot \| Vendu \| Fait \|\n\| - /)
})

it('What is merged over all the columns but the first stands before the table too', async () => {
  const text = await textOf(
    [cell('Lot', { rowSpan: 2 }), bold('Au 31 mai', { columnSpan: 2 })],
    [bold('Vendu'), bold('Fait')],
    [cell('Cadrage'), cell('12'), cell('8')],
  )
  expect(text).toMatch(/^Au 31 mai\n\n\| Lot \| \*\*Vendu\*\* \| \*\*Fait\*\* \|\n\| - /)
})

it('Two years merged over their columns are said with each of them', async () => {
  const text = await textOf(
    [cell(''), bold('2030', { columnSpan: 2 }), bold('2031', { columnSpan: 2 })],
    [bold('Poste'), bold('Prévu'), bold('Réel'), bold('Prévu'), bold('Réel')],
    [cell('Conseil'), cell('10 €'), cell('9 €'), cell('8 €'), cell('7 €')],
  )
  expect(text).toContain('| **Poste** | Prévu 2030 | Réel 2030 | Prévu 2031 | Réel 2031 |')
})

it('Titles as high as both rows, or over nothing, stand beside those below the merged one', async () => {
  const rows = [cell('Cadrage'), cell('12 j'), cell('8 j'), cell('4 j')]
  const high = await textOf(
    [
      bold('Lot', { rowSpan: 2 }),
      bold('Vendu', { rowSpan: 2 }),
      bold('Au 31 mai', { columnSpan: 2 }),
    ],
    [cell('Passé'), cell('Reste')],
    rows,
  )
  const empty = await textOf(
    [bold('Lot'), bold('Vendu'), bold('Au 31 mai', { columnSpan: 2 })],
    [cell(''), cell(''), cell('Passé'), cell('Reste')],
    rows,
  )
  for (const text of [high, empty])
    expect(text).toMatch(
      /^Au 31 mai\n\n\| \*\*Lot\*\* \| \*\*Vendu\*\* \| Passé \| Reste \|\n\| - .*\n\| Cadrage \| 12 j/,
    )
})
