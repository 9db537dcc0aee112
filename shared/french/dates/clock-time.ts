import { noBreakSpace } from '../writing.ts'

/** Minutes from one hour of a day to a later one, as `14:05` or `14h05`; nothing where it cannot be told. */
export function minutesBetween(
  start: string | undefined,
  end: string | undefined,
): number | undefined {
  const [from, to] = [minuteOfDay(start), minuteOfDay(end)]
  return from === undefined || to === undefined || to < from ? undefined : to - from
}

/** `9 h`, `9 h 30`; what is no hour stays as it was written. */
export function formatClockTime(time: string): string {
  const minute = minuteOfDay(time)
  return minute === undefined ? time : hoursAndMinutes(minute)
}

/** `45 min`, `1 h`, `1 h 30`. */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes)
  return whole < 60 ? `${whole}${noBreakSpace}min` : hoursAndMinutes(whole)
}

/** `14:05`, as hours are stored. */
export function clockTime(minute: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${twoDigits(Math.floor(minute / 60) % 24)}:${twoDigits(minute % 60)}`
}

function hoursAndMinutes(minutes: number): string {
  const rest = minutes % 60
  const hours = `${Math.floor(minutes / 60)}${noBreakSpace}h`
  return rest === 0 ? hours : `${hours}${noBreakSpace}${String(rest).padStart(2, '0')}`
}

/** Counted from midnight; nothing where it cannot be told. */
export function minuteOfDay(time: string | undefined): number | undefined {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})\s*[:hH]\s*(\d{2})?\s*$/.exec(time ?? '') ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return Number(hours) * 60 + Number(minutes)
}
