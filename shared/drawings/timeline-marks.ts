import { ink, muted } from '../documents/brand-colours.ts'
import { toneColours } from '../documents/tone-colours.ts'
import { addDays } from '../domain/calendar/calendar.ts'
import { formatDate } from '../french/writing.ts'
import {
  diamond,
  drawingWidth,
  lineHeight,
  rect,
  type SvgNode,
  text,
  textLines,
} from './drawing.ts'
import { placeLabels } from './label-rows.ts'
import type { Palette } from './palette.ts'
import type { TimelineBlock } from './timeline.ts'
import { measured, wrapped } from './wrapped-text.ts'

type Marks = TimelineBlock['marks']

const size = 8.5
const dateSize = 7.5
const widestLabel = 190
const labelGap = 7
const half = 4
const between = 4

type Place = { readonly top: number; readonly xAt: (date: string) => number }

/** Each mark on its day, its name and date beside it; names that would touch stand on further rows. */
export function timelineMarks(
  marks: Marks,
  { top, xAt }: Place,
  palette: Palette,
): { height: number; nodes: SvgNode[] } {
  const labels = marks.map(mark => labelled(mark, xAt, palette))
  const placed = placeLabels(labels, drawingWidth)
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

/** In the middle of its day; the date follows the name where the line has room, else stands under it. */
function labelled({ label, date, tone }: Marks[number], xAt: Place['xAt'], { face }: Palette) {
  const lines = wrapped(label, widestLabel, face(size))
  const widths = lines.map(line => measured(line, face(size)))
  const told = formatDate(date)
  const dateWidth = measured(told, face(dateSize))
  const beside = (widths.at(-1) ?? 0) + dateGap + dateWidth
  const hasRoom = beside <= widestLabel
  return {
    x: (xAt(date) + xAt(addDays(date, 1))) / 2,
    textWidth: Math.max(...widths, hasRoom ? beside : dateWidth),
    height: lines.length * lineHeight(size) + (hasRoom ? 0 : lineHeight(dateSize)),
    lines,
    tone,
    date: { told, width: dateWidth, isBeside: hasRoom },
  }
}

const dateGap = 4

type Placed = ReturnType<typeof labelled> & { readonly side: 'left' | 'right' }

/** On white, so that the lines of the calendar do not run through the words. */
function labelNodes(label: Placed, top: number, palette: Palette): SvgNode[] {
  const { x, textWidth, height, lines, tone, date, side } = label
  const left = side === 'right' ? x + labelGap : x - labelGap - textWidth
  const dateTop = top + (date.isBeside ? lines.length - 1 : lines.length) * lineHeight(size)
  const lastWidth = measured(lines.at(-1) ?? '', palette.face(size))
  const dateLeft = left + (date.isBeside ? lastWidth + dateGap : 0)
  return [
    rect(left - 1, top, textWidth + 2, height, '#ffffff'),
    diamond(x, top + size * 0.62, half, toneColours(tone, palette.colours).text),
    ...textLines(lines, left, top, { size, fill: ink }),
    text(date.told, dateLeft, dateTop + size * 0.95, { size: dateSize, fill: muted }),
  ]
}
