import type { Block, BlockOf } from '../documents/document-tree.ts'
import type { Brand } from '../domain/firm/firm.ts'
import { assertNever } from '../values/assert-never.ts'
import { chartDrawing } from './chart.ts'
import type { Drawing } from './drawing.ts'
import { matrixDrawing } from './matrix.ts'
import { paletteOf } from './palette.ts'
import { timelineDrawing } from './timeline.ts'

/** The blocks that are drawn rather than written. */
export type DrawnBlock = BlockOf<'matrix' | 'timeline' | 'chart'>

export function isDrawn(block: Block): block is DrawnBlock {
  return block.kind === 'matrix' || block.kind === 'timeline' || block.kind === 'chart'
}

/** The block as a picture in the firm's colours, the same in Word, in the preview and on paper. */
export function drawingOf(block: DrawnBlock, brand: Brand): Drawing {
  const palette = paletteOf(brand)
  switch (block.kind) {
    case 'matrix':
      return matrixDrawing(block, palette)
    case 'timeline':
      return timelineDrawing(block, palette)
    case 'chart':
      return chartDrawing(block, palette)
    default:
      return assertNever(block)
  }
}
