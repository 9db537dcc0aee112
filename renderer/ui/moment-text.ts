import { localToday } from '../../shared/domain/calendar/calendar.ts'
import { formatDate, noBreakSpace } from '../../shared/french/writing.ts'

/** « 23 novembre 2026 à 14:05 », on the clock of whoever reads it. */
export function momentText(instant: string): string {
  return `${formatDate(localToday(new Date(instant)))} à${noBreakSpace}${clockText(instant)}`
}

/** « 14:05 », on the same clock. */
export function clockText(instant: string): string {
  const moment = new Date(instant)
  return [moment.getHours(), moment.getMinutes()]
    .map(part => String(part).padStart(2, '0'))
    .join(':')
}
