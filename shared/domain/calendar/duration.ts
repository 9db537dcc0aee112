import { formatNumber, noBreakSpace } from '../../french/writing.ts'
import { addDays, addMonths, daysBetween } from './calendar.ts'

/**
 * Calendar months from the first day to the last, both included, to the nearest half: 1 March to
 * 15 September is 6.5.
 */
export function calendarMonths(first: string, last: string): number {
  if (last < first) return 0
  const end = addDays(last, 1)
  let whole = 0
  while (addMonths(first, whole + 1) <= end) whole++
  const from = addMonths(first, whole)
  const part = daysBetween(from, end) / daysBetween(from, addMonths(first, whole + 1))
  return whole + Math.round(part * 2) / 2
}

/** A duration as one says it: « 5 jours », « 3 semaines », « 6,5 mois ». */
export function durationInWords(first: string, last: string): string {
  const days = Math.max(0, daysBetween(first, last) + 1)
  if (days < 12) return counted(days, days < 2 ? 'jour' : 'jours')
  const weeks = Math.round(days / 7)
  if (weeks < 13) return counted(weeks, 'semaines')
  return counted(calendarMonths(first, last), 'mois')
}

function counted(count: number, unit: string): string {
  return `${formatNumber(count)}${noBreakSpace}${unit}`
}
