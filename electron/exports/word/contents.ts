import {
  type FileChild,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  SimpleField,
  TableOfContents,
  TabStopType,
} from 'docx'
import type { Block, BlockOf } from '../../../shared/documents/document-tree.ts'
import { runsOf } from './runs.ts'
import { textParagraph } from './text-blocks.ts'
import { textWidth } from './word-measures.ts'

/** The deepest heading that the table of contents lists. */
export const deepestEntry = 2

/**
 * The table of contents, on a page of its own or under the title. Word's field is written with its entries already in
 * it, and clean, so that nobody is asked to update it; F9 in Word counts the pages again.
 */
export function contentsBlocks(
  blocks: readonly Block[],
  pages: readonly number[],
  isOnNewPage: boolean,
): FileChild[] {
  const entries = blocks.filter(isListed).map((heading, index) => entry(heading, index, pages))
  return [
    textParagraph([{ text: 'Sommaire' }], {
      style: 'TOCHeading',
      extra: isOnNewPage ? { pageBreakBefore: true } : {},
    }),
    new TableOfContents('Sommaire', {
      hyperlink: true,
      headingStyleRange: `1-${deepestEntry}`,
      beginDirty: false,
      contentChildren: entries,
    }),
  ]
}

function entry({ level, text }: BlockOf<'heading'>, index: number, pages: readonly number[]) {
  const bookmark = bookmarkName(index)
  return new Paragraph({
    style: level === 1 ? 'TOC1' : 'TOC2',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor: bookmark,
        children: [
          ...runsOf([{ text: `${text}\t` }]),
          new SimpleField(`PAGEREF ${bookmark} \\h`, String(pages[index] ?? '')),
        ],
      }),
    ],
  })
}

export function isListed(block: Block): block is BlockOf<'heading'> {
  return block.kind === 'heading' && block.level <= deepestEntry
}

/** The name that Word gives such bookmarks; `index` counts the listed headings from 0. */
export function bookmarkName(index: number): string {
  return `_Toc${String(index + 1).padStart(9, '0')}`
}
