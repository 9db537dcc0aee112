import { ink } from '../documents/brand-colours.ts'
import type { BlockOf } from '../documents/document-tree.ts'
import { drawingWidth, lineHeight, type SvgNode, textLines } from './drawing.ts'
import type { Palette } from './palette.ts'
import { measured, wrapped } from './wrapped-text.ts'

type Entries = BlockOf<'matrix'>['entries']

const size = 8
const columnGap = 16
const columnWidth = (drawingWidth - columnGap) / 2
const between = 2
const mostLines = 2

/** What each mark stands for, in two columns of about the same height, read downwards. */
export function matrixLegend(
  entries: Entries,
  top: number,
  { face }: Palette,
): { height: number; nodes: SvgNode[] } {
  const marks = entries.map(({ mark }) => measured(mark, face(size, true)))
  const indent = Math.min(50, Math.max(0, ...marks) + 5)
  const half = Math.ceil(entries.length / 2)
  const columns = [entries.slice(0, half), entries.slice(half)].map((column, index) => {
    const x = index * (columnWidth + columnGap)
    let y = top
    const nodes = column.flatMap(({ mark, text }) => {
      const lines = wrapped(text, columnWidth - indent, face(size), mostLines)
      const place = y
      y += lines.length * lineHeight(size) + between
      return [
        ...textLines(wrapped(mark, indent, face(size, true), 1), x, place, {
          size,
          fill: ink,
          isBold: true,
        }),
        ...textLines(lines, x + indent, place, { size, fill: ink }),
      ]
    })
    return { nodes, height: y - top }
  })
  return {
    height: Math.max(...columns.map(column => column.height)),
    nodes: columns.flatMap(column => column.nodes),
  }
}
