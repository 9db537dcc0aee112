import { folded } from '../../domain/folded.ts'
import { monthNames } from '../../domain/french.ts'

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
  const rank = String(foldedMonths.indexOf(month) + 1).padStart(2, '0')
  const date = `${year}-${rank}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? undefined : date
}
