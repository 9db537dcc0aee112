import { hairline, muted } from '../documents/brand-colours.ts'
import { addDays } from '../domain/calendar/calendar.ts'
import { formatDate } from '../french/writing.ts'
import { drawingWidth, line, rect, type SvgNode, text } from './drawing.ts'
import type { Palette } from './palette.ts'
import { type TimelineScale, ticks, xOf } from './timeline-scale.ts'
import { measured } from './wrapped-text.ts'

const size = 8
const todayHeight = 12
const ticksHeight = 14
/** The day of the document, then the months, then some air. */
export const axisHeight = todayHeight + ticksHeight + 5

/** Labels are smaller here than on screen. */
const crowding = 0.7

type Frame = {
  readonly scale: TimelineScale
  readonly left: number
  readonly height: number
  readonly today: string | undefined
}

/** Months or quarters behind what is drawn, and today's line where the calendar holds it. */
export function timelineGrid({ scale, left, height, today }: Frame, palette: Palette): SvgNode[] {
  const top = todayHeight
  return [
    rect(left, top + ticksHeight, scale.width, 0.75, hairline),
    ...ticks(scale, crowding).flatMap(({ x, label }) => [
      line([left + x, top + 2], [left + x, height], hairline),
      ...(label === '' ? [] : [text(label, left + x + 3, top + 10, { size, fill: muted })]),
    ]),
    ...(today === undefined || today < scale.first || today > scale.last
      ? []
      : todayLine(today, left + middleOf(today, scale), height, palette)),
  ]
}

/** By its date, as the document is read later; it stays within the drawing, wherever the day stands. */
function todayLine(
  today: string,
  x: number,
  height: number,
  { face, colours }: Palette,
): SvgNode[] {
  const day = formatDate(today)
  const half = measured(day, face(size, true)) / 2
  const middle = Math.min(drawingWidth - half, Math.max(half, x))
  const { accent } = colours
  return [
    text(day, middle, 8, { size, fill: accent, isBold: true, anchor: 'middle' }),
    line([x, todayHeight + ticksHeight], [x, height], accent, 1),
  ]
}

function middleOf(day: string, scale: TimelineScale): number {
  return (xOf(day, scale) + xOf(addDays(day, 1), scale)) / 2
}
