import type { Block } from '../../../shared/documents/document-tree.ts'
import { isTabular } from '../../../shared/documents/kept-together.ts'

/** An A4 page, at 96 dots per inch. */
export const pageWidth = millimetres(210)
export const pageHeight = millimetres(297)

/** Room for text between the running header and footer; the style sheet has the same margins. */
export const bodyHeight = millimetres(297 - 28 - 24)

/** Between the margins. */
export const textWidth = millimetres(210 - 2 * 23)

/** White space before and after a block, in points: those of the Word styles. */
type Space = { readonly before: number; readonly after: number }

/**
 * White space between a block and the one before it, in CSS pixels: the larger of theirs, as in Word;
 * none at the top of a page. `spacing` is how much of the usual space stands around paragraphs; under
 * a table it is the same.
 */
export function gapBetween(previous: Block | undefined, block: Block, spacing = 1): number {
  if (previous === undefined) return 0
  const after = spaceAround(previous).after * (isTabular(previous) ? 1 : spacing)
  return points(Math.max(after, spaceAround(block).before * spacing))
}

function spaceAround(block: Block): Space {
  switch (block.kind) {
    case 'heading':
      return headingSpaces[block.level] ?? { before: 9, after: 3 }
    case 'paragraph':
      return { before: 0, after: { body: 6, lead: 9, note: 6, address: 20 }[block.style] }
    case 'list':
    case 'checklist':
      return { before: 0, after: 5 }
    case 'matrix':
    case 'timeline':
    case 'chart':
      return { before: 4, after: 9 }
    case 'quote':
      return { before: 4, after: 8 }
    case 'pageBreak':
      return { before: 0, after: 0 }
    default:
      return { before: 0, after: 9 }
  }
}

const headingSpaces: Readonly<Record<number, Space>> = {
  1: { before: 26, after: 10 },
  2: { before: 16, after: 6 },
}

export function points(length: number): number {
  return (length * 96) / 72
}

function millimetres(length: number): number {
  return (length * 96) / 25.4
}
