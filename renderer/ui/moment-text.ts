import { localToday } from '../../shared/domain/calendar.ts'
import { formatDate, noBreakSpace } from '../../shared/domain/french.ts'

/** « 23 novembre 2026 à 14:05 », on the clock of whoever reads it. */
export function momentText(instant: string): string {
  const moment = new Date(instant)
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map(part =>
    String(part).padStart(2, '0'),
  )
  return `${formatDate(localToday(moment))} à${noBreakSpace}${hours}:${minutes}`
}
