import type { BlockOf } from '../../../shared/documents/document-tree.ts'
import { bulletList, numberedList } from './numbering.ts'
import { type ColoredSpan, runsOf, startsRightToLeft } from './runs.ts'
import type { Theme } from './theme.ts'
import { borderSize, millimetres, points, type StyleId, styleOf } from './word-style.ts'
import type { Border } from './xml/border.ts'
import { type ParagraphLook, paragraphXml } from './xml/paragraph.ts'
import { bookmarkXml } from './xml/run.ts'

/** One paragraph, written from right to left where its text is. */
export function textParagraph(line: readonly ColoredSpan[], look: ParagraphLook): string {
  return paragraphXml({ ...look, isRightToLeft: startsRightToLeft(line) }, runsOf(line))
}

/** Where the contents point to; `rank` counts the headings they list. */
export type Bookmark = { readonly name: string; readonly rank: number }

/** `isFirst` puts the heading at the top of a page. */
export type HeadingPlace = { readonly bookmark: Bookmark | undefined; readonly isFirst: boolean }

export function headingParagraph(
  { level, text }: BlockOf<'heading'>,
  { bookmark, isFirst }: HeadingPlace,
  theme: Theme,
): string {
  const line = [{ text }]
  const runs = runsOf(line)
  const rule: Border = { size: borderSize(0.75), color: theme.rule, space: 5 }
  return paragraphXml(
    {
      style: `Heading${level as 1 | 2 | 3}`,
      ...(isFirst ? { startsPage: true, spacing: { before: 0 } } : {}),
      ...(level === 1 ? { borders: { bottom: rule } } : {}),
      isRightToLeft: startsRightToLeft(line),
    },
    bookmark === undefined ? runs : bookmarkXml(bookmark.rank, bookmark.name, runs),
  )
}

export const paragraphStyles = {
  body: 'Normal',
  lead: 'Lead',
  note: 'Note',
  address: 'Address',
} as const satisfies Record<BlockOf<'paragraph'>['style'], StyleId>

export function bodyParagraph(block: BlockOf<'paragraph'>, isKeptWithNext: boolean): string {
  return textParagraph(block.line, { style: paragraphStyles[block.style], isKeptWithNext })
}

/** `index` is the list's place among the blocks, which tells numbered lists apart. */
export function listParagraphs({ ordered, items }: BlockOf<'list'>, index: number): string[] {
  const id = ordered ? numberedList(index) : bulletList
  const last = items.length - 1
  return items.map(({ line, level }, rank) =>
    textParagraph(line, {
      style: 'ListParagraph',
      isKeptWithNext: isKeptItem(rank, items.length),
      numbering: { id, level },
      ...(rank === last ? { spacing: lastItemSpacing } : {}),
    }),
  )
}

/** A short list stays whole; a longer one leaves no item alone at either end. */
export function isKeptItem(index: number, count: number): boolean {
  if (index === count - 1) return false
  return count <= 4 || index === 0 || index === count - 2
}

const lastItemSpacing = { after: points(styleOf('Normal').after + 2) }

export function quoteParagraphs({ lines, author }: BlockOf<'quote'>, theme: Theme): string[] {
  const bar: Border = { size: borderSize(2.25), color: theme.brand, space: 10 }
  const place = { borders: { left: bar }, indent: millimetres(5) }
  const signature = author === undefined ? [] : [[{ text: `— ${author}` }]]
  return [
    ...lines.map((line, index) =>
      textParagraph(line, {
        style: 'Quotation',
        isKeptWithNext: index < lines.length - 1 || author !== undefined,
        ...place,
      }),
    ),
    ...signature.map(line => textParagraph(line, { style: 'Note', ...place })),
  ]
}

/** Starts a page: next to invisible itself, so that what follows stands at the top. */
export function pageBreakParagraph(): string {
  return paragraphXml({
    startsPage: true,
    spacing: { before: 0, after: 0, exact: points(1) },
  })
}
