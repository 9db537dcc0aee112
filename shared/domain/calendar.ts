/** Calendar arithmetic on `YYYY-MM-DD`, without clock or time zone. */
const millisecondsPerDay = 86_400_000

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function fromTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

export function addDays(date: string, days: number): string {
  return fromTime(toTime(date) + days * millisecondsPerDay)
}

/** The same day of a later month, or its last one where it has no such day: 31 January gives 28 February. */
export function addMonths(date: string, months: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const month = fromTime(first.getTime()).slice(0, 7)
  const lastDay = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate()
  const day = Math.min(Number(date.slice(8, 10)), lastDay)
  return `${month}-${String(day).padStart(2, '0')}`
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
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
