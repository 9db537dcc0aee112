import type { FileChild } from 'docx'
import { assertNever } from '../../../shared/assert-never.ts'
import type { Block } from '../../../shared/documents/document-tree.ts'
import { calloutTable, factsTable, keyFigureTables } from './card-blocks.ts'
import { bookmarkName, isListed } from './contents.ts'
import { gapParagraph } from './framed-table.ts'
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

/** The body of the document, block after block. */
export function bodyBlocks(blocks: readonly Block[], theme: Theme): FileChild[] {
  const bookmarks = new Map(
    blocks.filter(isListed).map((block, index) => [block, bookmarkName(index)] as const),
  )
  return blocks.flatMap((block, index) => [
    ...(block.kind === 'heading'
      ? [headingParagraph(block, bookmarks.get(block), theme)]
      : rendered(block, index, isIntroduction(blocks, index), theme)),
    ...(needsGap(blocks, index) ? [gapParagraph(block.kind === 'keyFigures')] : []),
  ])
}

type Content = Exclude<Block, { kind: 'heading' }>

function rendered(block: Content, index: number, isKept: boolean, theme: Theme): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [bodyParagraph(block, isKept)]
    case 'list':
      return listParagraphs(block, index)
    case 'table':
      return block.columns.length === 0 ? [] : [dataTable(block, theme)]
    case 'facts':
      return block.facts.length === 0 ? [] : [factsTable(block, theme)]
    case 'callout':
      return [calloutTable(block, theme)]
    case 'quote':
      return quoteParagraphs(block, theme)
    case 'keyFigures':
      return withGaps(keyFigureTables(block, theme))
    case 'pageBreak':
      return [pageBreakParagraph()]
    case 'signatures':
      return withGaps(signatureTables(block, theme))
    default:
      return assertNever(block)
  }
}

function withGaps(tables: readonly FileChild[]): FileChild[] {
  return tables.flatMap((table, index) => (index === 0 ? [table] : [gapParagraph(true), table]))
}

/** A paragraph right under a heading and right above something it introduces stays with both. */
export function isIntroduction(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  if (next === undefined || next.kind === 'pageBreak') return false
  if (next.kind === 'signatures') return true
  return blocks[index - 1]?.kind === 'heading' && next.kind !== 'paragraph'
}

/** Word joins tables that touch, and a document may not end with one. */
export function needsGap(blocks: readonly Block[], index: number): boolean {
  return isTabular(blocks[index]) && blocks[index + 1]?.kind !== 'heading'
}

function isTabular(block: Block | undefined): boolean {
  switch (block?.kind) {
    case 'table':
    case 'facts':
    case 'callout':
    case 'keyFigures':
    case 'signatures':
      return true
    default:
      return false
  }
}
