/** A moment as names of files tell it to people. */
export type FileMoment = {
  readonly takenAt: string
  /** `YYYY-MM-DD` on the clock of whoever worked. */
  readonly day: string
}

export type WallClock = { readonly now: () => Date; readonly minutesFromUtc: (now: Date) => number }

export const systemWallClock: WallClock = {
  now: () => new Date(),
  minutesFromUtc: now => -now.getTimezoneOffset(),
}

/** The source of what `fileMoment` writes: six groups, for `momentOf`. */
export const fileMomentPattern = String.raw`(\d{4}-\d\d-\d\d) (\d\d)h(\d\d)m(\d\d) ([+-]\d\d)(\d\d)`

/** `2026-11-23 14h05m09 +0100`. */
export function fileMoment(moment: Date, minutesFromUtc: number): string {
  const local = new Date(moment.getTime() + minutesFromUtc * 60_000).toISOString()
  const [day, hours, minutes, seconds] = local.split(/[T:.]/)
  return `${day} ${hours}h${minutes}m${seconds} ${offset(minutesFromUtc)}`
}

/** The moment in the six groups of the pattern; undefined where the calendar has none such. */
export function momentOf(groups: readonly string[]): FileMoment | undefined {
  const [day = '', hours, minutes, seconds, zone, zoneMinutes] = groups
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}${zone}:${zoneMinutes}`)
  return Number.isNaN(time) ? undefined : { takenAt: new Date(time).toISOString(), day }
}

/** `+0100`. */
function offset(minutesFromUtc: number): string {
  const minutes = Math.abs(minutesFromUtc)
  const digits = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0'))
  return `${minutesFromUtc < 0 ? '-' : '+'}${digits.join('')}`
}
