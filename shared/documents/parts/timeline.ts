import { isLate, milestoneDate } from '../../domain/plan/milestones.ts'
import type { Deliverable, Milestone, Period } from '../../domain/plan/plan.ts'
import { isFilled } from '../blocks.ts'
import type { Block, BlockOf, Tone } from '../document-tree.ts'

type Planned = {
  readonly label: string
  readonly period: Period | undefined
  /** What tells whether it is really over; its dates do where it is to hand nothing over. */
  readonly deliverables?: readonly Pick<Deliverable, 'status'>[] | undefined
}

type Timeline = BlockOf<'timeline'>

/** Phases and milestones along the calendar, once enough of them have a date to compare. */
export function timelineBlocks(
  caption: string,
  phases: readonly Planned[],
  milestones: readonly Milestone[],
  today?: string,
): Block[] {
  const bars = phases.flatMap(phase => barOf(phase, today))
  const marks = milestones.flatMap(milestone => markOf(milestone, today))
  if (bars.length + marks.length < (bars.length === 0 ? 3 : 2)) return []
  return [{ kind: 'timeline', caption, bars, marks, ...shownDay([bars, marks], today) }]
}

function barOf(planned: Planned, today: string | undefined): Timeline['bars'] {
  const { label, period, deliverables = [] } = planned
  const { start, end } = period ?? {}
  if (start === undefined || end === undefined || end < start || !isFilled(label)) return []
  const isDone = deliverables.every(({ status }) => status === 'done')
  return [{ label, start, end, tone: periodTone({ start, end, isDone }, today) }]
}

type Dated = { readonly start: string; readonly end: string; readonly isDone: boolean }

function periodTone({ start, end, isDone }: Dated, today: string | undefined): Tone {
  if (today === undefined) return 'info'
  if (start > today) return 'neutral'
  if (end >= today) return 'info'
  return isDone ? 'good' : 'warning'
}

function markOf(milestone: Milestone, today: string | undefined): Timeline['marks'] {
  const date = milestoneDate(milestone)
  if (date === undefined || !isFilled(milestone.title)) return []
  return [{ label: milestone.title, date, tone: milestoneTone(milestone, today) }]
}

function milestoneTone(milestone: Milestone, today: string | undefined): Tone {
  if (milestone.status === 'done' || milestone.actual !== undefined) return 'good'
  if (today !== undefined && isLate(milestone, today)) return 'bad'
  return 'info'
}

/** The day the document looks from, where it lies within what is drawn. */
function shownDay(
  [bars, marks]: readonly [Timeline['bars'], Timeline['marks']],
  today: string | undefined,
): Pick<Timeline, 'today'> {
  if (today === undefined) return {}
  const starts = [...bars.map(({ start }) => start), ...marks.map(({ date }) => date)].toSorted()
  const ends = [...bars.map(({ end }) => end), ...marks.map(({ date }) => date)].toSorted()
  const isWithin = today >= (starts[0] ?? '') && today <= (ends.at(-1) ?? '')
  return isWithin ? { today } : {}
}
