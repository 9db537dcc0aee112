import type { FileChild } from 'docx'
import type { Block, BlockOf } from '../../../shared/documents/document-tree.ts'
import {
  isClosedByLine,
  isIntroduction,
  isShortTable,
  isTabular,
} from '../../../shared/documents/kept-together.ts'
import { assertNever } from '../../../shared/values/assert-never.ts'
import { calloutTable, factsTable, keyFigureTables } from './card-blocks.ts'
import { checklistParagraphs } from './checklist-block.ts'
import { bookmarkName, isListed } from './contents.ts'
import { drawingParagraph } from './drawing-block.ts'
import { gapParagraph, type PlaceAbove, spaceParagraph } from './framed-table.ts'
import type { DrawnPicture, Pictures } from './pictures.ts'
import { signatureTables } from './signatures.ts'
import { dataTable } from './table-block.ts'
import {
  bodyParagraph,
  headingParagraph,
  listParagraphs,
  pageBreakParagraph,
  quoteParagraphs,
} from './text-blocks.ts'
import type { Theme } from './theme.ts'
import { gapAfterQuote, gapAfterTable } from './word-measures.ts'

/** What the body needs to know beside its blocks. */
export type BodyPlace = {
  readonly pictures: Pictures
  /** False where a title without a page of its own stands above it. */
  readonly isOnNewPage: boolean
}

/** The body of the document, block after block. */
export function bodyBlocks(
  blocks: readonly Block[],
  { pictures, isOnNewPage }: BodyPlace,
  theme: Theme,
): FileChild[] {
  const listed = blocks.filter(isListed)
  return blocks.flatMap((block, index): FileChild[] => {
    if (block.kind === 'heading') {
      const rank = listed.indexOf(block)
      const bookmark = rank === -1 ? undefined : bookmarkName(rank)
      return [
        headingParagraph(
          block,
          { bookmark, isFirst: startsPage(blocks, index, isOnNewPage) },
          theme,
        ),
      ]
    }
    if (isFolded(blocks, index)) return []
    const above = placeAbove(blocks, index)
    const isKept = above !== 'free'
    const isClosed = isClosedByLine(blocks, index)
    const gap = above === 'joined' ? 0 : gapAfter(blocks, index)
    return [
      ...rendered(block, { index, above, isKept, isClosed, picture: pictures.get(block) }, theme),
      ...(gap > 0 ? [spaceParagraph(gap, isKept)] : []),
    ]
  })
}

/** A heading at the top of a page, which needs no space above it. */
export function startsPage(blocks: readonly Block[], index: number, isOnNewPage: boolean): boolean {
  if (index === 0) return isOnNewPage
  return blocks[index - 1]?.kind === 'pageBreak'
}

/**
 * What touches the table it sums up, as its first rows. Word would not repeat the header of a table
 * that goes on on the next page then: a long one stays apart.
 */
function placeAbove(blocks: readonly Block[], index: number): PlaceAbove {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!isIntroduction(blocks, index)) return 'free'
  const isJoined = isTabular(block) && next?.kind === 'table' && isShortTable(next)
  return isJoined ? 'joined' : 'kept'
}

/** A page break that the heading after it carries itself. */
export function isFolded(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.kind === 'pageBreak' && blocks[index + 1]?.kind === 'heading'
}

type Content = Exclude<Block, { kind: 'heading' }>

type Place = {
  readonly index: number
  readonly above: PlaceAbove
  readonly isKept: boolean
  readonly isClosed: boolean
  readonly picture: DrawnPicture | undefined
}

function rendered(block: Content, place: Place, theme: Theme): FileChild[] {
  const { index, isKept, picture } = place
  switch (block.kind) {
    case 'paragraph':
      return [bodyParagraph(block, isKept)]
    case 'list':
      return listParagraphs(block, { instance: index, isClosed: place.isClosed })
    case 'table':
      return block.columns.length === 0 ? [] : [dataTable(block, theme)]
    case 'facts':
      return block.facts.length === 0 ? [] : [factsTable(block, place.above, theme)]
    case 'callout':
      return [calloutTable(block, theme)]
    case 'quote':
      return quoteParagraphs(block, theme)
    case 'keyFigures':
      return figureTables(block, place.above, theme)
    case 'pageBreak':
      return [pageBreakParagraph()]
    case 'signatures':
      return [gapParagraph(true), ...withGaps(signatureTables(block, theme))]
    case 'checklist':
      return checklistParagraphs(block)
    case 'matrix':
    case 'timeline':
    case 'chart':
      return picture === undefined ? [] : [drawingParagraph(picture, isKept)]
    default:
      return assertNever(block)
  }
}

function figureTables(block: BlockOf<'keyFigures'>, above: PlaceAbove, theme: Theme): FileChild[] {
  const tables = keyFigureTables(block, above, theme)
  return above === 'joined' ? tables : withGaps(tables)
}

function withGaps(tables: readonly FileChild[]): FileChild[] {
  return tables.flatMap((table, index) => (index === 0 ? [table] : [gapParagraph(true), table]))
}

/**
 * Height of what keeps a block apart from the next one, 0 where nothing does. Word joins tables that
 * touch, and a document may not end with one; LibreOffice drops the space between a quote and a
 * table, and joins the bars of quotes that touch.
 */
export function gapAfter(blocks: readonly Block[], index: number): number {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.kind === 'quote') {
    return next?.kind === 'quote' || isTabular(next) ? gapAfterQuote : 0
  }
  return isTabular(block) && next?.kind !== 'heading' ? gapAfterTable : 0
}
