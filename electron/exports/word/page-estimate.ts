import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { letterheadHeight } from '../../../shared/documents/letterhead.ts'
import { tighterSpacings } from '../../../shared/documents/spacing.ts'
import { isListed } from './contents.ts'
import { type FlowItem, type Pagination, paginated } from './flow.ts'
import { flowItems, type MeasuredItem } from './flow-items.ts'
import type { Pictures } from './pictures.ts'
import { emptyItem } from './text-item.ts'
import type { Theme } from './theme.ts'
import { textHeight } from './word-measures.ts'
import { lineHeightOf, type StyleId, styleOf } from './word-style.ts'

/**
 * The page of each heading that the contents list, in order, how many pages the document has, and
 * how much of the usual space stands between its paragraphs.
 */
export type PageEstimate = {
  readonly headings: readonly number[]
  readonly count: number
  readonly spacing: number
}

const pageHeight = textHeight / 20

export type Surroundings = {
  readonly hasContents: boolean
  /** The title stands above the content, not on a page of its own. */
  readonly hasLetterhead: boolean
  readonly pictures: Pictures
}

/**
 * Where the headings will stand, so that the table of contents is filled in before Word opens the
 * file. Lines are measured with the font's widths and pages filled as Word fills them; docx's own
 * estimator is as exact but takes twenty times longer than the rest of the export.
 */
export function estimatedPages(
  tree: DocumentTree,
  { hasContents, hasLetterhead, pictures }: Surroundings,
  theme: Theme,
): PageEstimate {
  const title = hasLetterhead ? [letterheadItem(tree)] : []
  const cover = hasLetterhead ? 0 : 1
  const before = cover + (hasContents ? contentsPages(tree.blocks, title) : 0)
  const isOnNewPage = before > 0
  const items: MeasuredItem[] = [
    ...(isOnNewPage ? [] : title),
    ...flowItems(tree.blocks, { pictures, isOnNewPage }, theme),
  ]
  const { pages, count, spacing } = withoutShortPage(items)
  const headings = items.flatMap((item, index) =>
    item.isListed === true ? [before + (pages[index] ?? 1)] : [],
  )
  return { headings, count: before + count, spacing }
}

/** Less than this much of a last page looks like what did not fit on the one before. */
const shortPage = pageHeight / 4

/** A last page of a few lines is spared where a little less space between paragraphs will do. */
function withoutShortPage(items: readonly MeasuredItem[]): Pagination & { spacing: number } {
  const usual = { ...paginated(items, pageHeight), spacing: 1 }
  if (usual.count === 1 || usual.lastHeight > shortPage) return usual
  for (const spacing of tighterSpacings) {
    const tighter = paginated(items.map(spacedBy(spacing)), pageHeight)
    if (tighter.count < usual.count) return { ...tighter, spacing }
  }
  return usual
}

function spacedBy(spacing: number) {
  return (item: MeasuredItem): MeasuredItem => ({
    ...item,
    before: item.before * spacing,
    after: item.hasOwnSpace === true ? item.after : item.after * spacing,
  })
}

function letterheadItem(tree: DocumentTree): FlowItem {
  return { ...emptyItem, extra: letterheadHeight(tree) }
}

function contentsPages(blocks: readonly Block[], title: readonly FlowItem[]): number {
  const entries = blocks.filter(isListed).map(({ level }) => entryItem(level))
  const items = [...title, lineItem('TOCHeading'), lineItem('Normal'), ...entries]
  return paginated(items, pageHeight).count
}

function entryItem(level: number): FlowItem {
  return lineItem(level === 1 ? 'TOC1' : 'TOC2')
}

function lineItem(id: StyleId): FlowItem {
  const { size, line, before, after } = styleOf(id)
  return {
    before,
    after,
    lineHeight: lineHeightOf({ size, line }),
    lines: 1,
    extra: 0,
    canSplit: false,
    isKeptWithNext: false,
  }
}
