import { ink, muted } from '../documents/brand-colours.ts'
import { toneColours } from '../documents/tone-colours.ts'
import { addDays } from '../domain/calendar.ts'
import { formatDate } from '../domain/french.ts'
import { diamond, drawingWidth, lineHeight, type SvgNode, textLines } from './drawing.ts'
import { placeLabels } from './label-rows.ts'
import type { Palette } from './palette.ts'
import type { TimelineBlock } from './timeline.ts'
import { measured, wrapped } from './wrapped-text.ts'

type Marks = TimelineBlock['marks']

const size = 8.5
const dateSize = 7.5
const widestLabel = 180
const labelGap = 7
const half = 4
const between = 5

type Place = { readonly top: number; readonly xAt: (date: string) => number }

/** Each mark on its day, its name beside it; names that would touch stand on further rows. */
export function timelineMarks(
  marks: Marks,
  { top, xAt }: Place,
  palette: Palette,
): { height: number; nodes: SvgNode[] } {
  const placed = placeLabels(
    marks.map(mark => labelled(mark, xAt, palette)),
    drawingWidth,
  )
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1))
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...placed.filter(label => label.row === row).map(({ height }) => height)),
  )
  const topOf = (row: number) =>
    heights.slice(0, row).reduce((sum, height) => sum + height + between, top + 4)
  return {
    height: topOf(rows) - top,
    nodes: placed.flatMap(label => labelNodes(label, topOf(label.row), palette)),
  }
}

/** In the middle of its day. */
function labelled({ label, date, tone }: Marks[number], xAt: Place['xAt'], { face }: Palette) {
  const lines = wrapped(label, widestLabel, face(size))
  const told = formatDate(date)
  const textWidth = Math.max(
    measured(told, face(dateSize)),
    ...lines.map(line => measured(line, face(size))),
  )
  const height = lines.length * lineHeight(size) + lineHeight(dateSize)
  return { x: (xAt(date) + xAt(addDays(date, 1))) / 2, textWidth, lines, told, tone, height }
}

type Placed = ReturnType<typeof labelled> & { readonly side: 'left' | 'right' }

function labelNodes(
  { x, lines, told, tone, side }: Placed,
  top: number,
  { colours }: Palette,
): SvgNode[] {
  const anchor = side === 'right' ? 'start' : 'end'
  const textX = side === 'right' ? x + labelGap : x - labelGap
  return [
    diamond(x, top + size * 0.62, half, toneColours(tone, colours).text),
    ...textLines(lines, textX, top, { size, fill: ink, anchor }),
    ...textLines([told], textX, top + lines.length * lineHeight(size), {
      size: dateSize,
      fill: muted,
      anchor,
    }),
  ]
}
