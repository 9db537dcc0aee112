import type { Block } from '../../../shared/documents/document-tree.ts'

/** An A4 page at 96 dots per inch, in CSS pixels. */
export const pageWidth = 794

/** Room for text between the running header and footer; the style sheet says the same. */
export const bodyHeight = 934

/** White space before a block, which no block has at the top of a page. */
export function gapBefore(block: Block): number {
  if (block.kind === 'heading') return { 1: 32, 2: 22 }[block.level] ?? 16
  if (block.kind === 'list') return 4
  if (block.kind === 'paragraph') return 8
  return 12
}
