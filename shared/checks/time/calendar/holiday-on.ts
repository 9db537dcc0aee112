import { type HolidayZone, publicHolidays } from '../../../domain/calendar/holidays.ts'
import type { Scene } from '../../scene/scene.ts'

/** The name of the public holiday that a day is, where the firm works. */
export function holidayOn(date: string, { workspace }: Scene): string | undefined {
  const zone = workspace.firm.holidayZone
  const year = `${date.slice(0, 4)} ${zone}`
  const known = calendars.get(year) ?? calendarOf(Number(date.slice(0, 4)), zone)
  calendars.set(year, known)
  return known.get(date)
}

/** A year's holidays never change: they are reckoned once. */
const calendars = new Map<string, ReadonlyMap<string, string>>()

function calendarOf(year: number, zone: HolidayZone): ReadonlyMap<string, string> {
  return new Map(publicHolidays(year, zone).map(({ date, name }) => [date, name]))
}
