import { Paragraph, type Table, type TableCell, TableRow, TabStopType, WidthType } from 'docx'
import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import { inGroupsOf } from './card-blocks.ts'
import { fixedCell, fixedTable, noBorders, rule } from './framed-table.ts'
import { textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { millimetres, points, textWidth } from './word-measures.ts'

type Party = BlockOf<'signatures'>['parties'][number]

const gap = millimetres(6)
const boxWidth = Math.floor((textWidth - gap) / 2)
export const signatureHeight = millimetres(22)
export const fieldGap = points(9)

/** One box for each party, two side by side, each with room to sign. */
export function signatureTables({ parties }: BlockOf<'signatures'>, theme: Theme): Table[] {
  return inGroupsOf(2, parties).map(pair => pairTable(pair, theme))
}

function pairTable([first, second]: readonly Party[], theme: Theme): Table {
  const widths = [boxWidth, gap, textWidth - boxWidth - gap]
  const between = fixedCell(gap, [], { borders: noBorders })
  const cells = [
    partyCell(widths[0] ?? 0, first, theme),
    between,
    partyCell(widths[2] ?? 0, second, theme),
  ]
  return fixedTable(widths, [new TableRow({ cantSplit: true, children: cells })])
}

function partyCell(width: number, party: Party | undefined, theme: Theme): TableCell {
  if (party === undefined) return fixedCell(width, [], { borders: noBorders })
  const line = rule(theme.rule, 0.75)
  const inner = width - 2 * padding
  return fixedCell(
    width,
    [
      textParagraph([{ text: party.title, bold: true }], { style: 'FactValue' }),
      ...party.fields.map((field, index) =>
        fieldParagraph(field, inner, index === party.fields.length - 1),
      ),
      ...(party.mention === undefined
        ? []
        : [textParagraph([{ text: party.mention, italic: true }], { style: 'Note' })]),
      new Paragraph({ spacing: { before: 0, after: 0, line: signatureHeight, lineRule: 'exact' } }),
    ],
    {
      borders: { top: rule(theme.accent, 1.5), bottom: line, left: line, right: line },
      margins: {
        marginUnitType: WidthType.DXA,
        top: padding,
        bottom: padding,
        left: padding,
        right: padding,
      },
    },
  )
}

const padding = points(8)

/** A label and a line to write on; a field that ends with its value needs none, nor does the last. */
function fieldParagraph(field: string, width: number, isLast: boolean): Paragraph {
  const isGiven = /\s:\s/.test(field)
  const line = isLast ? `${field} :` : `${field} :\u00a0\t`
  return textParagraph([{ text: isGiven ? field : line }], {
    style: 'FactLabel',
    extra: {
      spacing: { before: fieldGap },
      tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' }],
    },
  })
}
