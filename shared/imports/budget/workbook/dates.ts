import { addDays } from '../../../domain/calendar/calendar.ts'
import { dayInCell } from '../../../french/dates/told-days.ts'
import { IsoDate } from '../../../values/scalars.ts'

/** From which Excel counts days, February 1900 once too many included. */
export const dayZero = '1899-12-30'
const dayZeroOfMacs = '1904-01-01'
const lastSerial = 2_958_465

/** The day of a serial number, its hours cut off; none before 1900 or after 9999. */
export function dayOfSerial(serial: number, startsIn1904: boolean): string | undefined {
  const days = Math.floor(serial)
  if (days < 1 || days > lastSerial) return undefined
  return addDays(startsIn1904 ? dayZeroOfMacs : dayZero, days)
}

/** A day typed as text, its year told: `2024-03-15`, `15/03/2024`, « 15 mars 2024 ». */
export function dayOfText(text: string): string | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(text)?.[1]
  return iso === undefined ? dayInCell(text, undefined) : IsoDate.safeParse(iso).data
}
