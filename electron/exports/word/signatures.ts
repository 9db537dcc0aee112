import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import { inGroupsOf } from './card-blocks.ts'
import { everySide, paddedTable, rule, spaceParagraph } from './framed-table.ts'
import { textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { millimetres, points, textWidth } from './word-style.ts'
import { cellXml, rowXml } from './xml/table.ts'

type Party = BlockOf<'signatures'>['parties'][number]

const gap = millimetres(6)
const boxWidth = Math.floor((textWidth - gap) / 2)
export const signatureHeight = millimetres(30)
export const fieldGap = points(9)

/** One box for each party, two side by side, each with room to sign. */
export function signatureTables({ parties }: BlockOf<'signatures'>, theme: Theme): string[] {
  return inGroupsOf(2, parties).map(pair => pairTable(pair, theme))
}

function pairTable([first, second]: readonly Party[], theme: Theme): string {
  const rest = textWidth - boxWidth - gap
  const cells = [
    partyCell(boxWidth, first, theme),
    cellXml(gap, []),
    partyCell(rest, second, theme),
  ]
  return paddedTable([boxWidth, gap, rest], [rowXml(cells)])
}

function partyCell(width: number, party: Party | undefined, theme: Theme): string {
  if (party === undefined) return cellXml(width, [])
  const { title, fields, mention } = party
  const line = rule(theme.rule, 0.75)
  const inner = width - 2 * padding
  const paragraphs = [
    textParagraph([{ text: title, bold: true }], { style: 'FactValue' }),
    ...fields.map((field, index) => fieldParagraph(field, inner, index === fields.length - 1)),
    ...(mention === undefined
      ? []
      : [textParagraph([{ text: mention, italic: true }], { style: 'Note' })]),
    spaceParagraph(signatureHeight),
  ]
  return cellXml(width, paragraphs, {
    borders: { top: rule(theme.accent, 1.5), bottom: line, left: line, right: line },
    margins: everySide({ vertical: padding, horizontal: padding }),
  })
}

const padding = points(8)

/** A label and a line to write on; a field that ends with its value needs none, nor does the last. */
function fieldParagraph(field: string, width: number, isLast: boolean): string {
  const isGiven = /\s:\s/.test(field)
  const line = isLast ? `${field} :` : `${field} :\u00a0\t`
  return textParagraph([{ text: isGiven ? field : line }], {
    style: 'FactLabel',
    spacing: { before: fieldGap },
    rightTab: { position: width, hasDots: true },
  })
}
