import { formatNumber, noBreakSpace } from '../../french/writing.ts'
import { addDays, addMonths, daysBetween } from './calendar.ts'

/** Parts of a month that a length is told to: halves where it is planned, tenths where it is held to account. */
export type MonthParts = 2 | 10

/**
 * Calendar months from the first day to the last, both included, to the nearest half: 1 March to
 * 15 September is 6.5.
 */
export function calendarMonths(first: string, last: string, parts: MonthParts = 2): number {
  if (last < first) return 0
  const end = addDays(last, 1)
  let whole = 0
  while (addMonths(first, whole + 1) <= end) whole++
  const from = addMonths(first, whole)
  const part = daysBetween(from, end) / daysBetween(from, addMonths(first, whole + 1))
  return (whole * parts + Math.round(part * parts)) / parts
}

/** A duration as one says it: « 5 jours », « 3 semaines », « 6,5 mois ». */
export function durationInWords(first: string, last: string, parts?: MonthParts): string {
  const days = Math.max(0, daysBetween(first, last) + 1)
  if (days < 12) return counted(days, days < 2 ? 'jour' : 'jours')
  const weeks = Math.round(days / 7)
  if (weeks < 13) return counted(weeks, 'semaines')
  return counted(calendarMonths(first, last, parts), 'mois')
}

function counted(count: number, unit: string): string {
  return `${formatNumber(count)}${noBreakSpace}${unit}`
}
