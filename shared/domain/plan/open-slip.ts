import type { HolidayZone } from '../calendar/holidays.ts'
import { milestoneSlip, workingDaysMoved } from './milestone-slip.ts'
import { inDateOrder } from './milestones.ts'
import type { Milestone } from './plan.ts'

export type Slip = {
  readonly milestone: Milestone
  /** The day it was reached or is foreseen; the day one looks at it, once it is overdue. */
  readonly date: string
  /** Working days after the planned day; below zero when early. */
  readonly workingDays: number
}

export type SlipView = {
  readonly zone: HolidayZone
  /** The day on which one looks. */
  readonly day: string
  /** First day of the period one looks at. */
  readonly since?: string | undefined
}

/**
 * The slip that tells how the mission stands: the worst of the milestones still ahead or reached in
 * the period; once all of them are behind, that of the last one. An old delay that moved nothing
 * after it no longer counts.
 */
export function tellingSlip(milestones: readonly Milestone[], view: SlipView): Slip | undefined {
  const dated = inDateOrder(milestones).filter(({ planned }) => planned !== undefined)
  const current = dated.filter(each => isCurrent(each, view))
  const telling = current.length > 0 ? current : dated.slice(-1)
  return telling
    .flatMap(each => slipOn(each, view))
    .toSorted((a, b) => b.workingDays - a.workingDays)[0]
}

function isCurrent({ actual, status }: Milestone, { since }: SlipView): boolean {
  if (actual !== undefined) return since !== undefined && actual >= since
  return status !== 'done'
}

/** An open milestone whose day is past has slipped at least to the day one looks. */
function slipOn(milestone: Milestone, { zone, day }: SlipView): Slip[] {
  const { planned, revised, actual, status } = milestone
  if (planned === undefined) return []
  const foreseen = actual ?? revised ?? planned
  const isOverdue = actual === undefined && status !== 'done' && foreseen < day
  const date = isOverdue ? day : foreseen
  const workingDays = isOverdue
    ? workingDaysMoved(planned, day, zone)
    : (milestoneSlip(milestone, zone) ?? 0)
  return [{ milestone, date, workingDays }]
}
