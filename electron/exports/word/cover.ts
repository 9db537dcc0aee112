import {
  type FileChild,
  HeightRule,
  ImageRun,
  Paragraph,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { fixedCell, fixedTable, noBorders, rule, spaceParagraph } from './framed-table.ts'
import { type Picture, pictureOf } from './picture.ts'
import type { ColoredSpan } from './runs.ts'
import { spacingAt, textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { fontSize, millimetres, page, points, textWidth } from './word-measures.ts'

/** The first page: whose document this is, what it proposes, to whom, and the facts that date it. */
export function coverBlocks({ cover, brand }: DocumentTree, theme: Theme): FileChild[] {
  return [
    brandMark(pictureOf(brand.logo), cover.firmName ?? '', coverLogo),
    spaceParagraph(millimetres(24)),
    titlePanel(cover, theme),
    spaceParagraph(millimetres(16)),
    ...(cover.facts.length === 0 ? [] : [factsGrid(cover.facts)]),
  ]
}

const coverLogo = { width: 230, height: 76 }

/** The logo at its own proportions, or the firm's name where there is none that can be shown. */
export function brandMark(
  logo: Picture | undefined,
  firmName: string,
  box: { readonly width: number; readonly height: number },
): Paragraph {
  if (logo === undefined) return textParagraph([{ text: firmName }], { style: 'CoverBrand' })
  const scale = Math.min(box.width / logo.width, box.height / logo.height)
  const description = `Logo ${firmName}`.trim()
  const image = new ImageRun({
    type: logo.type,
    data: logo.bytes,
    transformation: {
      width: Math.max(1, Math.round(logo.width * scale)),
      height: Math.max(1, Math.round(logo.height * scale)),
    },
    altText: { name: 'Logo', title: description, description },
  })
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: [image] })
}

const panelPadding = millimetres(12)
const panelHeight = millimetres(88)
/** A little over the page's width, so that no hairline shows at its edge. */
const bandWidth = page.width + points(3)

/** A band of the firm's colour from one edge of the page to the other. */
function titlePanel({ kicker, title, subtitle }: DocumentTree['cover'], theme: Theme) {
  const margins = {
    marginUnitType: WidthType.DXA,
    top: panelPadding,
    bottom: panelPadding,
    left: page.side,
    right: page.side,
  }
  const size = titleSize(title)
  const color = theme.onBrand
  const cell = fixedCell(
    bandWidth,
    [
      textParagraph([{ text: kicker, color }], { style: 'CoverKicker' }),
      sizedParagraph({ text: title, color }, size, 'Title'),
      ...(subtitle === undefined
        ? []
        : [sizedParagraph({ text: subtitle, color }, Math.min(17, size), 'Subtitle')]),
    ],
    {
      fill: theme.brand,
      borders: panelBorders(theme),
      margins,
      verticalAlign: VerticalAlign.CENTER,
    },
  )
  const height = { value: panelHeight, rule: HeightRule.ATLEAST }
  const row = new TableRow({ cantSplit: true, height, children: [cell] })
  return fixedTable([bandWidth], [row], { indent: -page.side })
}

function sizedParagraph(span: ColoredSpan, size: number, style: 'Title' | 'Subtitle'): Paragraph {
  const extra = { spacing: spacingAt(size, style) }
  return textParagraph([{ ...span, size: fontSize(size) }], { style, extra })
}

/** The second colour, where there is one, underlines the band. */
function panelBorders({ second }: Theme) {
  return second === undefined ? noBorders : { ...noBorders, bottom: rule(second, 4.5) }
}

/** In points: long titles are set smaller, so that the cover stays one page. */
function titleSize(title: string): number {
  if (title.length <= 45) return 34
  if (title.length <= 110) return 26
  return title.length <= 200 ? 18 : 14
}

function factsGrid(facts: DocumentTree['cover']['facts']) {
  const labelWidth = millimetres(44)
  return fixedTable(
    [labelWidth, textWidth - labelWidth],
    facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            fixedCell(labelWidth, [textParagraph([{ text: label }], { style: 'FactLabel' })], {
              margins: { marginUnitType: WidthType.DXA, left: 0 },
            }),
            fixedCell(textWidth - labelWidth, [
              textParagraph([{ text: value, bold: true }], {
                style: 'FactValue',
                extra: { spacing: { after: points(2) } },
              }),
            ]),
          ],
        }),
    ),
  )
}
