import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
} from 'docx'
import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import { keptItems } from '../../../shared/documents/kept-together.ts'
import { type ColoredSpan, runsOf, startsRightToLeft } from './runs.ts'
import { numberings } from './style-sheet.ts'
import type { Theme } from './theme.ts'
import { borderSize, millimetres, points } from './word-measures.ts'
import { lineHeightOf, type StyleId, styleOf } from './word-style.ts'

export type TextOptions = {
  readonly style: StyleId
  readonly isKeptWithNext?: boolean
  /** What stands before the words. */
  readonly leading?: readonly ParagraphChild[]
  readonly extra?: Partial<ConstructorParameters<typeof Paragraph>[0] & object>
}

/** One paragraph in a style, written from right to left where its text is. */
export function textParagraph(
  line: readonly ColoredSpan[],
  { style, isKeptWithNext, leading = [], extra }: TextOptions,
): Paragraph {
  return new Paragraph({
    ...(style === 'Normal' ? {} : { style }),
    ...(isKeptWithNext === true ? { keepNext: true } : {}),
    ...(startsRightToLeft(line) ? { bidirectional: true } : {}),
    ...extra,
    children: [...leading, ...runsOf(line)],
  })
}

/** The height of the lines of a style at another size than its own, in points: its lines stay as close. */
export function spacingAt(size: number, style: StyleId) {
  const line = points(lineHeightOf({ ...styleOf(style), size }))
  return { line, lineRule: LineRuleType.AT_LEAST } as const
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** `bookmark` is where the contents point to; `isFirst` puts the heading at the top of a page. */
export type HeadingPlace = { readonly bookmark: string | undefined; readonly isFirst: boolean }

export function headingParagraph(
  { level, text }: BlockOf<'heading'>,
  { bookmark, isFirst }: HeadingPlace,
  theme: Theme,
): Paragraph {
  const runs = runsOf([{ text }])
  const rule = {
    style: BorderStyle.SINGLE,
    size: borderSize(0.75),
    color: theme.second ?? theme.rule,
    space: 5,
  }
  return new Paragraph({
    heading: headingLevels[level as 1 | 2 | 3],
    ...(isFirst ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...(level === 1 ? { border: { bottom: rule } } : {}),
    ...(startsRightToLeft([{ text }]) ? { bidirectional: true } : {}),
    children: bookmark === undefined ? runs : [new Bookmark({ id: bookmark, children: runs })],
  })
}

export const paragraphStyles = {
  body: 'Normal',
  lead: 'Lead',
  note: 'Note',
  address: 'Address',
} as const satisfies Record<BlockOf<'paragraph'>['style'], StyleId>

export function bodyParagraph(block: BlockOf<'paragraph'>, isKeptWithNext: boolean): Paragraph {
  return textParagraph(block.line, { style: paragraphStyles[block.style], isKeptWithNext })
}

/** `instance` tells lists apart, so that each one counts from 1. */
export type ListPlace = { readonly instance: number; readonly isClosed: boolean }

export function listParagraphs(
  { ordered, items }: BlockOf<'list'>,
  { instance, isClosed }: ListPlace,
): Paragraph[] {
  const reference = ordered ? numberings.steps : numberings.bullets
  const last = items.length - 1
  const kept = keptItems(items, isClosed)
  return items.map(({ line, level }, index) =>
    textParagraph(line, {
      style: 'ListParagraph',
      isKeptWithNext: kept[index] === true,
      extra: {
        numbering: { reference, level, instance: ordered ? instance : 0 },
        ...(index === last ? { spacing: lastItemSpacing } : {}),
      },
    }),
  )
}

/** After the last item of a list, in points. */
export const afterList = styleOf('Normal').after + 2
export const lastItemSpacing = { after: points(afterList) }

export const quoteIndent = millimetres(5)

export function quoteParagraphs({ lines, author }: BlockOf<'quote'>, theme: Theme): Paragraph[] {
  const bar = {
    style: BorderStyle.SINGLE,
    size: borderSize(2.25),
    color: theme.second ?? theme.brand,
    space: 10,
  }
  const extra = { border: { left: bar }, indent: { left: quoteIndent } }
  const signature = author === undefined ? [] : [[{ text: `— ${author}` }]]
  return [
    ...lines.map((line, index) =>
      textParagraph(line, {
        style: 'Quotation',
        isKeptWithNext: index < lines.length - 1 || author !== undefined,
        extra,
      }),
    ),
    ...signature.map(line => textParagraph(line, { style: 'Note', extra })),
  ]
}

/** Starts a page: next to invisible itself, so that what follows stands at the top. */
export function pageBreakParagraph(): Paragraph {
  const spacing = { before: 0, after: 0, line: points(1), lineRule: 'exact' } as const
  return new Paragraph({ pageBreakBefore: true, spacing })
}
