import type { Firm } from '../firm/firm.ts'
import { addDays, compareDates } from './calendar.ts'

export type HolidayZone = Firm['holidayZone']

export type Holiday = { readonly date: string; readonly name: string }

/**
 * Public holidays of a year with their French names (Code du travail, L3133-1; for Alsace and
 * Moselle, L3134-13). They never change: each year is reckoned once.
 */
export function publicHolidays(year: number, zone: HolidayZone): readonly Holiday[] {
  const key = `${year} ${zone}`
  const known = calendars.get(key) ?? reckonedHolidays(year, zone)
  calendars.set(key, known)
  return known
}

const calendars = new Map<string, readonly Holiday[]>()

function reckonedHolidays(year: number, zone: HolidayZone): readonly Holiday[] {
  const easter = easterSunday(year)
  const inYear = easter.slice(0, 4)
  const everywhere = [
    { date: `${inYear}-01-01`, name: 'Jour de l’an' },
    { date: addDays(easter, 1), name: 'Lundi de Pâques' },
    { date: `${inYear}-05-01`, name: 'Fête du travail' },
    { date: `${inYear}-05-08`, name: 'Victoire de 1945' },
    { date: addDays(easter, 39), name: 'Ascension' },
    { date: addDays(easter, 50), name: 'Lundi de Pentecôte' },
    { date: `${inYear}-07-14`, name: 'Fête nationale' },
    { date: `${inYear}-08-15`, name: 'Assomption' },
    { date: `${inYear}-11-01`, name: 'Toussaint' },
    { date: `${inYear}-11-11`, name: 'Armistice de 1918' },
    { date: `${inYear}-12-25`, name: 'Noël' },
  ]
  const local = [
    { date: addDays(easter, -2), name: 'Vendredi saint' },
    { date: `${inYear}-12-26`, name: 'Saint-Étienne' },
  ]
  const all = zone === 'alsace-moselle' ? [...everywhere, ...local] : everywhere
  return all.toSorted((a, b) => compareDates(a.date, b.date))
}

/** Easter Sunday of the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  const digits = (value: number, count: number) => String(value).padStart(count, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}
