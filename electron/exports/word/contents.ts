import type { Block, BlockOf } from '../../../shared/documents/document-tree.ts'
import { runsOf } from './runs.ts'
import { textParagraph } from './text-blocks.ts'
import { textWidth } from './word-style.ts'
import { paragraphXml } from './xml/paragraph.ts'
import { fieldXml, internalLinkXml } from './xml/run.ts'

/** The deepest heading that the table of contents lists. */
export const deepestEntry = 2

/**
 * The table of contents on a page of its own. Word's field is written with its entries already in
 * it, and clean, so that nobody is asked to update it; F9 in Word counts the pages again.
 */
export function contentsBlocks(blocks: readonly Block[], pages: readonly number[]): string {
  const listed = blocks.filter(isListed)
  const entries = listed.map((heading, index) => {
    const before = index === 0 ? fieldStart : ''
    const after = index === listed.length - 1 ? fieldEnd : ''
    return entryParagraph(heading, before + entryLink(heading, index, pages) + after)
  })
  const title = textParagraph([{ text: 'Sommaire' }], { style: 'TOCHeading', startsPage: true })
  return `${title}<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${entries.join('')}</w:sdtContent></w:sdt>`
}

const gallery =
  '<w:alias w:val="Sommaire"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'

const fieldStart =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${deepestEntry}" \\h </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'

const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

function entryParagraph({ level }: BlockOf<'heading'>, content: string): string {
  const style = level === 1 ? 'TOC1' : 'TOC2'
  return paragraphXml({ style, rightTab: { position: textWidth, hasDots: true } }, content)
}

function entryLink({ text }: BlockOf<'heading'>, index: number, pages: readonly number[]): string {
  const bookmark = bookmarkName(index)
  const number = fieldXml(`PAGEREF ${bookmark} \\h`, String(pages[index] ?? ''))
  return internalLinkXml(bookmark, runsOf([{ text: `${text}\t` }]) + number)
}

export function isListed(block: Block): block is BlockOf<'heading'> {
  return block.kind === 'heading' && block.level <= deepestEntry
}

/** The name that Word gives such bookmarks; `index` counts the listed headings from 0. */
export function bookmarkName(index: number): string {
  return `_Toc${String(index + 1).padStart(9, '0')}`
}
