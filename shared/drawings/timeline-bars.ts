import { ink, muted } from '../documents/brand-colours.ts'
import { toneColours } from '../documents/tone-colours.ts'
import { addDays } from '../domain/calendar/calendar.ts'
import { formatDateRange } from '../french/writing.ts'
import { lineHeight, rect, type SvgNode, textLines } from './drawing.ts'
import type { Palette } from './palette.ts'
import type { TimelineBlock } from './timeline.ts'
import { measured, wrapped } from './wrapped-text.ts'

type Bars = TimelineBlock['bars']

const size = 8.5
const dateSize = 7.5
const widest = 165
const gap = 10
const barHeight = 9
const between = 6

/** The names and their dates stand left of the calendar; nothing is kept free where there is no bar. */
export function barLabelsWidth(bars: Bars, { face }: Palette): number {
  const widths = bars.flatMap(({ label, start, end }) => [
    measured(label, face(size, true)),
    measured(formatDateRange(start, end), face(dateSize)),
  ])
  return bars.length === 0 ? 0 : Math.min(widest, Math.max(...widths)) + gap
}

type Place = {
  readonly left: number
  readonly top: number
  readonly xAt: (date: string) => number
}

export function timelineBars(
  bars: Bars,
  { left, top, xAt }: Place,
  { face, colours }: Palette,
): { height: number; nodes: SvgNode[] } {
  let y = top
  const nodes = bars.flatMap(({ label, start, end, tone }) => {
    const names = wrapped(label, left - gap, face(size, true))
    const dates = wrapped(formatDateRange(start, end), left - gap, face(dateSize))
    const [place, namesHeight] = [y, names.length * lineHeight(size)]
    const height = namesHeight + dates.length * lineHeight(dateSize)
    y += height + between
    const [first, last] = [start, end].toSorted() as [string, string]
    const [from, to] = [xAt(first), xAt(addDays(last, 1))]
    const barTop = place + (height - barHeight) / 2
    return [
      ...textLines(names, 0, place, { size, fill: ink, isBold: true }),
      ...textLines(dates, 0, place + namesHeight, { size: dateSize, fill: muted }),
      rect(from, barTop, Math.max(2, to - from), barHeight, toneColours(tone, colours).text),
    ]
  })
  return { height: y - top, nodes }
}
