import { formatDate } from '../../french/writing.ts'
import { weekday } from './calendar.ts'
import { type HolidayZone, publicHolidays } from './holidays.ts'

/** « Le 8 mai 2024 est férié (Victoire de 1945). » for a day on which nobody works. */
export function dayOffSentence(date: string, zone: HolidayZone): string | undefined {
  const holiday = publicHolidays(Number(date.slice(0, 4)), zone).find(each => each.date === date)
  if (holiday !== undefined) return `Le ${formatDate(date)} est férié (${holiday.name}).`
  const name = { 6: 'samedi', 7: 'dimanche' }[weekday(date)]
  return name === undefined ? undefined : `Le ${formatDate(date)} est un ${name}.`
}
