import type { Block, BlockOf } from '../../../shared/documents/document-tree.ts'
import { textWidthOf } from '../../../shared/documents/text-width.ts'
import { bodyHeight, points, textWidth } from './page-geometry.ts'

/** A heading that the contents list, and the number of its block. */
export type ListedHeading = BlockOf<'heading'> & { readonly block: number }

/** The headings of the contents, as many on each page as it holds; `above` is on the first one already. */
export function contentsPages(
  blocks: readonly Block[],
  font: string,
  above = 0,
): ListedHeading[][] {
  const pages: ListedHeading[][] = []
  let left = 0
  for (const heading of blocks.flatMap(listed)) {
    const height = entryHeight(heading, font)
    if (pages.length === 0 || height > left) {
      left = bodyHeight - (pages.length === 0 ? above + titleHeight : 0)
      pages.push([])
    }
    left -= height
    pages.at(-1)?.push(heading)
  }
  return pages
}

/** The deepest heading that the contents list. */
const deepestLevel = 2

function listed(block: Block, index: number): ListedHeading[] {
  if (block.kind !== 'heading' || block.level > deepestLevel) return []
  return [{ ...block, block: index }]
}

/** Lengths of the style sheet, in points. */
const styles = {
  1: { size: 10.5, before: 7, indent: 0 },
  2: { size: 10, before: 0, indent: 14.2 },
} as const
const lineHeight = 1.4
const spaceAfter = 1
/** The dots and the number that follow the words. */
const numberWidth = 60

const titleHeight = points(20 * 1.22)

function entryHeight({ level, text }: ListedHeading, font: string): number {
  const { size, before, indent } = level === 1 ? styles[1] : styles[2]
  const width = points(textWidthOf(text, { font, size, isBold: level === 1 }) * 1.02)
  const lines = Math.max(1, Math.ceil(width / (textWidth - points(numberWidth + indent))))
  return points(before + lines * size * lineHeight + spaceAfter)
}
