/** Calendar arithmetic on `YYYY-MM-DD`, without clock or time zone. */
const millisecondsPerDay = 86_400_000

/** A date alone is one in universal time. */
function toTime(date: string): number {
  return Date.parse(date)
}

/** Spelt out: the engine's own spelling, to the millisecond, takes three times as long. */
function fromTime(time: number): string {
  const day = new Date(time)
  return dateOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

function dateOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** `YYYY-MM-DD`, where there is such a day: the engine takes 31 April for 1 May. Months count from 1. */
export function realDay(year: number, month: number, day: number): string | undefined {
  const date = dateOf(year, month, day)
  const time = toTime(date)
  return Number.isNaN(time) || fromTime(time) !== date ? undefined : date
}

export function addDays(date: string, days: number): string {
  return fromTime(toTime(date) + days * millisecondsPerDay)
}

/** The same day of a later month, or its last one where it has no such day: 31 January gives 28 February. */
export function addMonths(date: string, months: number): string {
  const rank = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(rank / 12), (rank % 12) + 1]
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return dateOf(year, month, Math.min(Number(date.slice(8, 10)), lastDay))
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / millisecondsPerDay)
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: string): number {
  return new Date(toTime(date)).getUTCDay() || 7
}

/** Earlier dates first. A language's own order would say the same, after 9 ms for loading its rules. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The day of the local clock, for the composition roots: rules take `today` as a parameter. */
export function localToday(now: Date): string {
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
