import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { everySide, paddedTable, spaceParagraph } from './framed-table.ts'
import type { Picture } from './picture.ts'
import { textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { fontSize, millimetres, page, points, textWidth } from './word-style.ts'
import { paragraphXml } from './xml/paragraph.ts'
import { pictureXml } from './xml/picture.ts'
import { cellXml, rowXml } from './xml/table.ts'

/** The first page: whose document this is, what it proposes, to whom, and the facts that date it. */
export function coverBlocks(
  { cover }: DocumentTree,
  logo: Picture | undefined,
  theme: Theme,
): string {
  return [
    brandMark(logo, cover.firmName ?? ''),
    spaceParagraph(millimetres(24)),
    titlePanel(cover, theme),
    spaceParagraph(millimetres(16)),
    ...(cover.facts.length === 0 ? [] : [factsGrid(cover.facts)]),
  ].join('')
}

const logoBox = { width: 230, height: 76 }

/** The logo at its own proportions, or the firm's name where there is none that can be shown. */
function brandMark(logo: Picture | undefined, firmName: string): string {
  if (logo === undefined) return textParagraph([{ text: firmName }], { style: 'CoverBrand' })
  const scale = Math.min(logoBox.width / logo.width, logoBox.height / logo.height)
  const size = {
    width: Math.max(1, Math.round(logo.width * scale)),
    height: Math.max(1, Math.round(logo.height * scale)),
  }
  return paragraphXml({ style: 'CoverBrand' }, pictureXml(size, `Logo ${firmName}`.trim()))
}

const panelPadding = millimetres(12)
const panelHeight = millimetres(88)
/** A little over the page's width, so that no hairline shows at its edge. */
const bandWidth = page.width + points(3)

/** A band of the firm's colour from one edge of the page to the other. */
function titlePanel({ kicker, title, subtitle }: DocumentTree['cover'], theme: Theme): string {
  const size = titleSize(title)
  const paragraphs = [
    textParagraph([{ text: kicker }], { style: 'CoverKicker' }),
    textParagraph([{ text: title, size: fontSize(size) }], { style: 'Title' }),
    ...(subtitle === undefined ? [] : [subtitleParagraph(subtitle, Math.min(17, size))]),
  ]
  const cell = cellXml(bandWidth, paragraphs, {
    fill: theme.brand,
    margins: everySide({ vertical: panelPadding, horizontal: page.side }),
    verticalAlign: 'center',
  })
  return paddedTable([bandWidth], [rowXml([cell], { height: panelHeight })], { indent: -page.side })
}

function subtitleParagraph(text: string, size: number): string {
  return textParagraph([{ text, size: fontSize(size) }], { style: 'Subtitle' })
}

/** In points: long titles are set smaller, so that the cover stays one page. */
export function titleSize(title: string): number {
  if (title.length <= 45) return 34
  if (title.length <= 110) return 26
  return title.length <= 200 ? 18 : 14
}

function factsGrid(facts: DocumentTree['cover']['facts']): string {
  const labelWidth = millimetres(44)
  const rows = facts.map(({ label, value }) =>
    rowXml([
      cellXml(labelWidth, [textParagraph([{ text: label }], { style: 'FactLabel' })], {
        margins: { left: 0 },
      }),
      cellXml(textWidth - labelWidth, [
        textParagraph([{ text: value, bold: true }], {
          style: 'FactValue',
          spacing: { after: points(2) },
        }),
      ]),
    ]),
  )
  return paddedTable([labelWidth, textWidth - labelWidth], rows)
}
