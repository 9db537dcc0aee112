import { capitalised, monthNames } from '../../french/writing.ts'
import { addDays, addMonths } from './calendar.ts'
import type { HolidayZone } from './holidays.ts'
import { isWorkingDay } from './working-days.ts'

/** A month of the calendar, with its name: « Mai 2024 ». */
export type Month = { readonly label: string; readonly start: string; readonly end: string }

export function monthOf(date: string): Month {
  const start = `${date.slice(0, 7)}-01`
  const label = `${monthName(start)} ${date.slice(0, 4)}`
  return { label: capitalised(label), start, end: lastDay(start) }
}

export function monthAfter(date: string, count = 1): Month {
  return monthOf(addMonths(`${date.slice(0, 7)}-01`, count))
}

/** `mai`. */
function monthName(date: string): string {
  return monthNames[Number(date.slice(5, 7)) - 1] ?? ''
}

/** 1 for the month of the first date itself. */
export function monthRank(first: string, date: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return count(date) - count(first) + 1
}

/** « Mai à octobre 2024 », « Novembre 2024 à janvier 2025 », « Mai 2024 ». */
export function monthsInWords(first: string, last: string): string {
  const end = monthOf(last).label.toLowerCase()
  const isSameYear = first.slice(0, 4) === last.slice(0, 4)
  if (first.slice(0, 7) === last.slice(0, 7)) return monthOf(first).label
  const { label } = monthOf(first)
  return `${isSameYear ? label.slice(0, -5) : label} à ${end}`
}

/** The last working day up to the date and with it. */
export function workingDayUpTo(date: string, zone: HolidayZone): string {
  let day = date
  while (!isWorkingDay(day, zone)) day = addDays(day, -1)
  return day
}

function lastDay(start: string): string {
  return addDays(addMonths(start, 1), -1)
}
