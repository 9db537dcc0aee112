import { Document, Packer } from 'docx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { bodyBlocks } from './block-rendering.ts'
import { cleanTree } from './clean-text.ts'
import { contentsBlocks, deepestEntry, hasContents } from './contents.ts'
import { coverBlocks } from './cover.ts'
import { estimatedPages, type PageEstimate } from './page-estimate.ts'
import { pageFrame } from './page-frame.ts'
import { numberingOptions, styleSheet } from './style-sheet.ts'
import { pageBreakParagraph } from './text-blocks.ts'
import { themeOf } from './theme.ts'
import { page } from './word-style.ts'

/** The bytes of a Word file (.docx) that says what the tree says, in the firm's colours. */
export async function wordFile(tree: DocumentTree): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(wordDocument(cleanTree(tree)))
  return new Uint8Array(packed)
}

function wordDocument(tree: DocumentTree): Document {
  const theme = themeOf(tree.brand)
  const isListed = hasContents(tree.tableOfContents, tree.blocks)
  const pages = estimatedPages(tree, isListed, theme)
  return new Document({
    title: tree.title,
    subject: tree.subject,
    creator: tree.author,
    lastModifiedBy: tree.author,
    keywords: tree.keywords.join(', '),
    styles: styleSheet(theme),
    numbering: numberingOptions(theme),
    pageNumbers: () => ({ bookmarks: bookmarkPages(tree, pages), pageCount: pages.count }),
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
          ...(isListed ? contentsBlocks() : []),
          pageBreakParagraph(),
          ...bodyBlocks(tree.blocks, theme),
        ],
      },
    ],
  })
}

/** docx marks the headings it lists `_Toc1`, `_Toc2`… in the order they stand. */
function bookmarkPages({ blocks }: DocumentTree, { headings }: PageEstimate): Map<string, string> {
  const levels = blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []))
  const listed = headings.filter((_, index) => (levels[index] ?? 0) <= deepestEntry)
  return new Map(listed.map((page, index) => [`_Toc${index + 1}`, String(page)]))
}
