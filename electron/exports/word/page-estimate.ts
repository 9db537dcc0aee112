import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { isListed } from './contents.ts'
import { type FlowItem, paginated } from './flow.ts'
import { flowItems } from './flow-items.ts'
import type { Pictures } from './pictures.ts'
import type { Theme } from './theme.ts'
import { lineHeightOf, type StyleId, styleOf, textHeight } from './word-style.ts'

/** The page of each heading that the contents list, in order, and how many pages the document has. */
export type PageEstimate = { readonly headings: readonly number[]; readonly count: number }

const pageHeight = textHeight / 20

/**
 * Where the headings will stand, so that the table of contents is filled in before Word opens the
 * file. Lines are measured with the font's widths and pages filled as Word fills them; docx's own
 * estimator is as exact but takes twenty times longer than the rest of the export.
 */
export function estimatedPages(
  tree: DocumentTree,
  { hasContents, pictures }: { readonly hasContents: boolean; readonly pictures: Pictures },
  theme: Theme,
): PageEstimate {
  const before = 1 + (hasContents ? contentsPages(tree.blocks) : 0)
  const items = flowItems(tree.blocks, pictures, theme)
  const { pages, count } = paginated(items, pageHeight)
  const headings = items.flatMap((item, index) =>
    item.isListed === true ? [before + (pages[index] ?? 1)] : [],
  )
  return { headings, count: before + count }
}

function contentsPages(blocks: readonly Block[]): number {
  const entries = blocks.filter(isListed).map(({ level }) => entryItem(level))
  const items = [lineItem('TOCHeading'), lineItem('Normal'), ...entries]
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
