import { LeaderType, type Paragraph, TableOfContents } from 'docx'
import type { Block } from '../../../shared/documents/document-tree.ts'
import { textParagraph } from './text-blocks.ts'

/** The deepest heading that the table of contents lists. */
export const deepestEntry = 2

/**
 * The table of contents on a page of its own. Word's field is written with its entries already in
 * it, and clean, so that nobody is asked to update it; F9 in Word counts the pages again.
 */
export function contentsBlocks(): (Paragraph | TableOfContents)[] {
  return [
    textParagraph([{ text: 'Sommaire' }], {
      style: 'TOCHeading',
      extra: { pageBreakBefore: true },
    }),
    new TableOfContents('Sommaire', {
      hyperlink: true,
      headingStyleRange: `1-${deepestEntry}`,
      tabLeader: LeaderType.DOT,
    }),
  ]
}

export function hasContents(isWanted: boolean, blocks: readonly Block[]): boolean {
  return isWanted && blocks.some(block => block.kind === 'heading' && block.level <= deepestEntry)
}
