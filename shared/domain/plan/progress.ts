import { daysBetween } from '../calendar/calendar.ts'
import type { Deliverable, Phase } from './plan.ts'

/** In percent: as entered, else by the status, where a deliverable under way counts for half. */
export function deliverableProgress(deliverable: Deliverable): number {
  if (deliverable.progress !== undefined) return deliverable.progress
  return { todo: 0, doing: 50, done: 100 }[deliverable.status]
}

/** A new status brings its own progress; one entered before would contradict it. */
export function withStatus(
  { progress: _progress, ...deliverable }: Deliverable,
  status: Deliverable['status'],
): Deliverable {
  return { ...deliverable, status }
}

/** Mean progress of all deliverables, each weighing the same, in percent; nothing where there are none. */
export function workProgress(phases: readonly Phase[]): number | undefined {
  return meanProgress(phases.flatMap(phase => phase.deliverables))
}

/** Mean progress, each deliverable weighing the same, in percent; nothing where there are none. */
export function meanProgress(deliverables: readonly Deliverable[]): number | undefined {
  if (deliverables.length === 0) return undefined
  const total = deliverables.reduce((sum, each) => sum + deliverableProgress(each), 0)
  return total / deliverables.length
}

/** Share of the calendar days from start to end that are over, today included, in percent. */
export function elapsedShare(start: string, end: string, today: string): number {
  const length = daysBetween(start, end) + 1
  if (length <= 0) return today >= start ? 100 : 0
  const over = daysBetween(start, today) + 1
  return (Math.min(Math.max(over, 0), length) / length) * 100
}
