import { realDay } from '../../domain/calendar/calendar.ts'
import { folded } from '../folded.ts'
import { monthNames } from '../writing.ts'

/** From Monday on, as folded texts have them. */
export const weekdayNames = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
] as const

/** From January on, as folded texts have them. */
export const foldedMonths: readonly string[] = monthNames.map(folded)

/** « 12 », « mars » of a year as `YYYY-MM-DD`; nothing where there is no such day. */
export function toldDate(year: string, month: string, day: string): string | undefined {
  return realDay(Number(year), foldedMonths.indexOf(month) + 1, Number(day))
}

/** The year of a date told without one: the one that makes it the nearest to its document. */
export function nearestYear(documentDate: string, month: string, day: string): string {
  const written = Date.parse(documentDate)
  const year = Number(documentDate.slice(0, 4))
  const rank = foldedMonths.indexOf(month)
  const gapIn = (other: number) => Math.abs(Date.UTC(other, rank, Number(day)) - written)
  const nearest = [year + 1, year - 1].find(other => gapIn(other) < gapIn(year))
  return String(nearest ?? year)
}
