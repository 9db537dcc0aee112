import { addDays, daysBetween, weekday } from './calendar.ts'
import { type HolidayZone, publicHolidays } from './holidays.ts'

/** Monday to Friday, public holidays excepted. */
export function isWorkingDay(date: string, zone: HolidayZone): boolean {
  if (weekday(date) > 5) return false
  return !publicHolidays(Number(date.slice(0, 4)), zone).some(holiday => holiday.date === date)
}

/** Working days from the first date to the last, both included; 0 when the last comes before the first. */
export function workingDays(first: string, last: string, zone: HolidayZone): number {
  const length = daysBetween(first, last) + 1
  let count = 0
  for (let offset = 0; offset < length; offset++) {
    if (isWorkingDay(addDays(first, offset), zone)) count++
  }
  return count
}

/** The working day reached after this many working days; the date itself does not count. */
export function addWorkingDays(date: string, days: number, zone: HolidayZone): string {
  let reached = date
  for (let left = days; left > 0; ) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached, zone)) left--
  }
  return reached
}

export type Duration = { readonly calendarDays: number; readonly workingDays: number }

/** How long a mission lasts, first and last day included. */
export function durationOf(first: string, last: string, zone: HolidayZone): Duration {
  return {
    calendarDays: Math.max(0, daysBetween(first, last) + 1),
    workingDays: workingDays(first, last, zone),
  }
}
