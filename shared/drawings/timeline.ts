import type { BlockOf } from '../documents/document-tree.ts'
import { type Drawing, drawing, drawingWidth, type SvgNode } from './drawing.ts'
import type { Palette } from './palette.ts'
import { barLabelsWidth, timelineBars } from './timeline-bars.ts'
import { axisHeight, timelineGrid } from './timeline-grid.ts'
import { timelineInWords } from './timeline-in-words.ts'
import { timelineMarks } from './timeline-marks.ts'
import { timelineScale, xOf } from './timeline-scale.ts'

export type TimelineBlock = BlockOf<'timeline'>

/** The calendar drawn to scale: bars with their names on the left, then marks, and today's line. */
export function timelineDrawing(block: TimelineBlock, palette: Palette): Drawing {
  const left = barLabelsWidth(block.bars, palette)
  const place = placeOf(block, left)
  const bars = timelineBars(block.bars, { left, top: axisHeight, xAt: place }, palette)
  const marks = timelineMarks(block.marks, { top: axisHeight + bars.height, xAt: place }, palette)
  const height = axisHeight + bars.height + marks.height + 2
  const grid = timelineGrid(
    { scale: scaleOf(block, left), left, height, today: block.today },
    palette,
  )
  const nodes: SvgNode[] = [...grid, ...bars.nodes, ...marks.nodes]
  return drawing({ height, alt: timelineInWords(block), font: palette.fontFamily, nodes })
}

/** Where a day begins, in points from the drawing's left edge. */
function placeOf(block: TimelineBlock, left: number): (date: string) => number {
  const scale = scaleOf(block, left)
  return date => left + xOf(date, scale)
}

/** Some day is always shown, so that an empty calendar is still a drawing. */
function scaleOf({ bars, marks, today }: TimelineBlock, left: number) {
  const dates = [
    ...bars.flatMap(({ start, end }) => [start, end]),
    ...marks.map(({ date }) => date),
  ]
  const width = drawingWidth - left
  return (
    timelineScale(dates, width) ??
    timelineScale([today ?? '2000-01-01'], width) ?? {
      first: '2000-01-01',
      last: '2000-01-14',
      width,
    }
  )
}
