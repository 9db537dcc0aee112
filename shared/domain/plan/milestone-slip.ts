import { addDays } from '../calendar/calendar.ts'
import type { HolidayZone } from '../calendar/holidays.ts'
import { workingDays } from '../calendar/working-days.ts'
import type { Milestone } from './plan.ts'

/**
 * Working days from the planned date to the one that counts, reached or revised: above zero when
 * late, below when early, nothing where one of both is missing.
 */
export function milestoneSlip(milestone: Milestone, zone: HolidayZone): number | undefined {
  const { planned, revised, actual } = milestone
  const date = actual ?? revised
  if (planned === undefined || date === undefined) return undefined
  return workingDaysMoved(planned, date, zone)
}

/** Working days after the first date, up to the second and with it; negative when it comes before. */
export function workingDaysMoved(from: string, to: string, zone: HolidayZone): number {
  if (to >= from) return workingDays(addDays(from, 1), to, zone)
  return 0 - workingDays(addDays(to, 1), from, zone)
}
