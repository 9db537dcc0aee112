import { addDays, addMonths, compareDates } from '../calendar/calendar.ts'
import type { HolidayZone } from '../calendar/holidays.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { isKept } from '../workspace/kept.ts'
import type { FollowUp } from './follow-up.ts'
import { followUpMonths } from './kind.ts'

/** A follow-up to make: kept already, or proposed because its mission ended. */
export type PlannedFollowUp = {
  readonly missionId: string
  readonly kind: FollowUp['kind']
  readonly due: string
  /** Absent while nothing is written about it. */
  readonly kept?: FollowUp | undefined
}

type Ended = { readonly id: string; readonly end?: string | undefined }

export type ScheduleSources = {
  readonly missions: readonly Ended[]
  /** Those in the trash among them: a follow-up that was put aside is not proposed again. */
  readonly followUps: readonly FollowUp[]
  readonly today: string
  readonly zone: HolidayZone
}

/** What is kept, and what missions that ended call for; the earliest due first. */
export function plannedFollowUps(sources: ScheduleSources): PlannedFollowUp[] {
  const kept = sources.followUps
    .filter(isKept)
    .map(row => ({ missionId: row.missionId, kind: row.kind, due: row.due, kept: row }))
  const proposed = sources.missions.flatMap(mission => proposedFor(mission, sources))
  return [...kept, ...proposed].toSorted((a, b) => compareDates(a.due, b.due))
}

const kinds = ['1m', '3m', '6m'] as const

/** The day a follow-up is due: so many months after the end, or the next working day. */
export function followUpDay(end: string, kind: (typeof kinds)[number], zone: HolidayZone): string {
  let day = addMonths(end, followUpMonths[kind])
  while (!isWorkingDay(day, zone)) day = addDays(day, 1)
  return day
}

function proposedFor({ id, end }: Ended, sources: ScheduleSources): PlannedFollowUp[] {
  const { followUps, today, zone } = sources
  if (end === undefined || end >= today) return []
  const known = new Set(followUps.filter(each => each.missionId === id).map(({ kind }) => kind))
  return kinds
    .filter(kind => !known.has(kind) && today < takenOver(end, kind, zone))
    .map(kind => ({ missionId: id, kind, due: followUpDay(end, kind, zone) }))
}

/** Nobody asks how the first month went once the third has passed: the next follow-up does. */
function takenOver(end: string, kind: (typeof kinds)[number], zone: HolidayZone): string {
  const next = kinds[kinds.indexOf(kind) + 1]
  return next === undefined ? addMonths(end, 12) : followUpDay(end, next, zone)
}
