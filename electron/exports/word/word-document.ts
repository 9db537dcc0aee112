import { Document } from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { bodyBlocks } from './block-rendering.ts'
import { contentsBlocks, isListed } from './contents.ts'
import { coverBlocks } from './cover.ts'
import { estimatedPages } from './page-estimate.ts'
import { pageFrame } from './page-frame.ts'
import { numberingOptions, styleSheet } from './style-sheet.ts'
import { pageBreakParagraph } from './text-blocks.ts'
import { themeOf } from './theme.ts'
import { page } from './word-style.ts'

/** The tree as docx's own tree: its last shape before bytes. Every text in it is already clean. */
export function wordDocument(tree: DocumentTree): Document {
  const theme = themeOf(tree.brand)
  const hasContents = tree.tableOfContents && tree.blocks.some(isListed)
  const pages = estimatedPages(tree, hasContents, theme)
  return new Document({
    title: tree.title,
    subject: tree.subject,
    creator: tree.author,
    lastModifiedBy: tree.author,
    keywords: tree.keywords.join(', '),
    styles: styleSheet(theme),
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
        ...pageFrame(tree, pages.count, theme),
        children: [
          ...coverBlocks(tree, theme),
          ...(hasContents ? contentsBlocks(tree.blocks, pages.headings) : []),
          ...(tree.blocks[0]?.kind === 'heading' ? [] : [pageBreakParagraph()]),
          ...bodyBlocks(tree.blocks, theme),
        ],
      },
    ],
  })
}
