import { addDays } from '../../../../shared/domain/calendar/calendar.ts'
import type { Mission } from '../../../../shared/domain/mission/mission.ts'
import { inDateOrder, isLate, milestoneDate } from '../../../../shared/domain/plan/milestones.ts'
import { type PlacedLabel, placeLabels } from '../../../../shared/drawings/label-rows.ts'
import {
  type Tick,
  type TimelineScale,
  ticks,
  timelineScale,
  xOf,
} from '../../../../shared/drawings/timeline-scale.ts'
import { formatDate, formatDateRange } from '../../../../shared/french/writing.ts'

export type PhaseBar = {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly width: number
  readonly progress: number
  readonly dates: string
}

type MilestoneMark = {
  readonly id: string
  readonly title: string
  readonly x: number
  readonly tone: 'done' | 'late' | 'coming'
  readonly date: string
}

export type TimelineDrawing = {
  readonly scale: TimelineScale
  readonly ticks: readonly Tick[]
  readonly phases: readonly PhaseBar[]
  readonly milestones: readonly PlacedLabel<MilestoneMark & { readonly textWidth: number }>[]
  readonly todayX: number | undefined
  /** The same, told in a sentence to those who do not see it. */
  readonly description: string
}

type Measure = (text: string) => number

/** A mission to scale; nothing while it has no date. */
export function timelineDrawing(
  mission: Mission,
  today: string,
  width: number,
  measure: Measure,
): TimelineDrawing | undefined {
  const scale = timelineScale(datesOf(mission), width)
  if (scale === undefined) return undefined
  return {
    scale,
    ticks: ticks(scale),
    phases: phaseBars(mission, scale),
    milestones: placeLabels(marks(mission, today, scale, measure), width),
    todayX: today >= scale.first && today <= scale.last ? xOf(today, scale) : undefined,
    description: inSentences(mission),
  }
}

function datesOf({ start, end, phases, milestones }: Mission): string[] {
  return [
    start,
    end,
    ...phases.flatMap(({ period }) => [period?.start, period?.end]),
    ...milestones.map(milestoneDate),
  ].filter(date => date !== undefined)
}

/** A phase with one date only is drawn as that day. */
function phaseBars({ phases }: Mission, scale: TimelineScale): PhaseBar[] {
  return phases.flatMap(({ id, name, period, deliverables }) => {
    const start = period?.start ?? period?.end
    const end = period?.end ?? period?.start
    if (start === undefined || end === undefined || end < start) return []
    const x = xOf(start, scale)
    const done = deliverables.filter(({ status }) => status === 'done').length
    return [
      {
        id,
        name,
        x,
        width: Math.max(3, xOf(addDays(end, 1), scale) - x),
        progress: deliverables.length === 0 ? 0 : done / deliverables.length,
        dates: formatDateRange(start, end),
      },
    ]
  })
}

function marks(mission: Mission, today: string, scale: TimelineScale, measure: Measure) {
  return inDateOrder(mission.milestones).flatMap(milestone => {
    const date = milestoneDate(milestone)
    if (date === undefined) return []
    const isDone = milestone.status === 'done' || milestone.actual !== undefined
    const tone = isDone ? 'done' : isLate(milestone, today) ? 'late' : 'coming'
    const { id } = milestone
    const title = shortened(milestone.title)
    // In the middle of its day.
    const x = (xOf(date, scale) + xOf(addDays(date, 1), scale)) / 2
    return [{ id, title, x, tone, date, textWidth: measure(title) } as const]
  })
}

const longestTitle = 44

function shortened(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`
}

function inSentences({ phases, milestones }: Mission): string {
  const dated = phases.flatMap(({ name, period }) =>
    period?.start !== undefined && period.end !== undefined
      ? [`${name}, ${formatDateRange(period.start, period.end)}`]
      : [],
  )
  const marked = inDateOrder(milestones).flatMap(milestone => {
    const date = milestoneDate(milestone)
    return date === undefined ? [] : [`${milestone.title}, ${formatDate(date)}`]
  })
  const sentences = [
    dated.length === 0 ? '' : `Phases\u00a0: ${dated.join('\u202f; ')}.`,
    marked.length === 0 ? '' : `Jalons\u00a0: ${marked.join('\u202f; ')}.`,
  ]
  return sentences.filter(sentence => sentence !== '').join(' ')
}
