import { type FileChild, type Paragraph, TableRow, VerticalAlign, WidthType } from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { letterheadTitleSize, letterhead as sizes } from '../../../shared/documents/letterhead.ts'
import { factsTable } from './card-blocks.ts'
import { brandMark } from './cover.ts'
import { fixedCell, fixedTable, gapParagraph, rule, spaceParagraph } from './framed-table.ts'
import { pictureOf } from './picture.ts'
import { spacingAt, textParagraph } from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { fontSize, millimetres, points, textWidth } from './word-measures.ts'

const markWidth = millimetres(70)
/** In pixels at 96 to the inch, as docx counts. */
const logoBox = { width: (sizes.mark.width * 96) / 72, height: (sizes.mark.height * 96) / 72 }

/** Where there is no cover: who sends the document, its title and its facts, above the content. */
export function letterhead({ cover, brand }: DocumentTree, theme: Theme): FileChild[] {
  const { kicker, title, subtitle, facts, firmName = '', issuer = [] } = cover
  const size = letterheadTitleSize(title)
  const values = facts.map(({ label, value }) => ({ label, value: [{ text: value, bold: true }] }))
  const underline = { bottom: { ...rule(theme.highlight, 1.5), space: underlineHeight - 1.5 } }
  return [
    senderTable(brandMark(pictureOf(brand.logo), firmName, logoBox), issuer),
    spaceParagraph(points(sizes.underMark)),
    textParagraph([{ text: kicker, color: theme.accent }], { style: 'CoverKicker' }),
    textParagraph([{ text: title, color: theme.accent, size: fontSize(size) }], {
      style: 'Title',
      extra: {
        spacing: spacingAt(size, 'Title'),
        ...(subtitle === undefined && { border: underline }),
      },
    }),
    ...(subtitle === undefined
      ? []
      : [
          textParagraph(
            [{ text: subtitle, color: theme.muted, size: fontSize(sizes.subtitleSize) }],
            {
              style: 'Subtitle',
              extra: {
                border: underline,
                spacing: {
                  before: points(sizes.aboveSubtitle),
                  ...spacingAt(sizes.subtitleSize, 'Subtitle'),
                },
              },
            },
          ),
        ]),
    spaceParagraph(points(sizes.underTitle - underlineHeight)),
    ...(values.length === 0
      ? []
      : [
          factsTable({ kind: 'facts', caption: '', facts: values }, 'free', theme),
          gapParagraph(false),
        ]),
  ]
}

/** The rule under the title, and the space above it. */
const underlineHeight = 9.5

function senderTable(mark: Paragraph, issuer: readonly string[]) {
  const lines = issuer.map((text, index) =>
    textParagraph([{ text, bold: index === 0 }], {
      style: 'Footer',
      extra: { alignment: 'right' },
    }),
  )
  const flush = { marginUnitType: WidthType.DXA, left: 0, right: 0 }
  const look = { margins: flush, verticalAlign: VerticalAlign.TOP }
  const cells = [fixedCell(markWidth, [mark], look), fixedCell(textWidth - markWidth, lines, look)]
  return fixedTable(
    [markWidth, textWidth - markWidth],
    [new TableRow({ cantSplit: true, children: cells })],
  )
}
