import { Document, type FileChild } from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { bodyBlocks } from './block-rendering.ts'
import { contentsBlocks, isListed } from './contents.ts'
import { coverBlocks } from './cover.ts'
import { letterhead } from './letterhead.ts'
import { estimatedPages } from './page-estimate.ts'
import { pageFrame } from './page-frame.ts'
import type { Pictures } from './pictures.ts'
import { numberingOptions, styleSheet } from './style-sheet.ts'
import { pageBreakParagraph } from './text-blocks.ts'
import { type Theme, themeOf } from './theme.ts'
import { titleOpening } from './title-opening.ts'
import { page } from './word-measures.ts'

/** What stands before the content: our cover, our title above it, that of a template, or nothing. */
export type Opening = 'cover' | 'letterhead' | 'title' | 'none'

/** The tree as docx's own tree: its last shape before bytes. Every text in it is already clean. */
export function wordDocument(
  tree: DocumentTree,
  pictures: Pictures,
  opening: Opening = tree.brand.cover === false ? 'letterhead' : 'cover',
): Document {
  const theme = themeOf(tree.brand)
  const hasLetterhead = opening === 'letterhead'
  const hasContents = tree.tableOfContents && tree.blocks.some(isListed)
  const isOnNewPage = !hasLetterhead || hasContents
  const pages = estimatedPages(tree, { hasContents, hasLetterhead, pictures }, theme)
  return new Document({
    title: tree.title,
    subject: tree.subject,
    creator: tree.author,
    lastModifiedBy: tree.author,
    keywords: tree.keywords.join(', '),
    styles: styleSheet(theme, pages.spacing),
    numbering: numberingOptions(theme),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.side,
              right: page.side,
              header: page.header,
              footer: page.footer,
            },
          },
        },
        ...pageFrame(tree, { pageCount: pages.count, hasLetterhead }, theme),
        children: [
          ...openingBlocks(tree, opening, theme),
          ...(hasContents ? contentsBlocks(tree.blocks, pages.headings, !hasLetterhead) : []),
          ...(isOnNewPage && tree.blocks[0]?.kind !== 'heading' ? [pageBreakParagraph()] : []),
          ...bodyBlocks(tree.blocks, { pictures, isOnNewPage }, theme),
        ],
      },
    ],
  })
}

function openingBlocks(tree: DocumentTree, opening: Opening, theme: Theme): FileChild[] {
  switch (opening) {
    case 'cover':
      return coverBlocks(tree, theme)
    case 'letterhead':
      return letterhead(tree, theme)
    case 'title':
      return titleOpening(tree, theme)
    case 'none':
      return []
  }
}
