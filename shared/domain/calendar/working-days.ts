import { addDays, daysBetween, weekday } from './calendar.ts'
import { type HolidayZone, publicHolidays } from './holidays.ts'

/** Monday to Friday, public holidays excepted. */
export function isWorkingDay(date: string, zone: HolidayZone): boolean {
  if (weekday(date) > 5) return false
  return !publicHolidays(yearOf(date), zone).some(holiday => holiday.date === date)
}

/** Working days from the first date to the last, both included; 0 when the last comes before the first. */
export function workingDays(first: string, last: string, zone: HolidayZone): number {
  if (last < first) return 0
  return weekdays(first, last) - weekdayHolidays(first, last, zone)
}

export type Duration = { readonly calendarDays: number; readonly workingDays: number }

/** How long a mission lasts, first and last day included. */
export function durationOf(first: string, last: string, zone: HolidayZone): Duration {
  return {
    calendarDays: Math.max(0, daysBetween(first, last) + 1),
    workingDays: workingDays(first, last, zone),
  }
}

/** Days from Monday to Friday: five in each whole week, and those of the days left over. */
export function weekdays(first: string, last: string): number {
  const length = daysBetween(first, last) + 1
  const wholeWeeks = Math.floor(length / 7)
  let count = wholeWeeks * 5
  for (let offset = wholeWeeks * 7; offset < length; offset++) {
    if (weekday(addDays(first, offset)) <= 5) count++
  }
  return count
}

/** Two holidays can share a day: Ascension Day was on 1 May in 2008. */
function weekdayHolidays(first: string, last: string, zone: HolidayZone): number {
  const dates = new Set<string>()
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    for (const { date } of publicHolidays(year, zone)) {
      if (date >= first && date <= last && weekday(date) <= 5) dates.add(date)
    }
  }
  return dates.size
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
