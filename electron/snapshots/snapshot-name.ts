import type { Snapshot, SnapshotContents } from '../../shared/domain/snapshot.ts'

/** A snapshot as its file's name tells it: listing them opens no file. */
export type NamedSnapshot = Omit<Snapshot, 'bytes' | 'isReduced'> & {
  /** The day it was on the clock of whoever worked. */
  readonly day: string
}

/** `2026-11-23 14h05m09 +0100, 6 missions, 4 propositions, 58 fiches.json.gz`, for people who look into the folder. */
export function snapshotName(
  moment: Date,
  minutesFromUtc: number,
  { missions, proposals, records }: SnapshotContents,
): string {
  const local = new Date(moment.getTime() + minutesFromUtc * 60_000).toISOString()
  const [day, hours, minutes, seconds] = local.split(/[T:.]/)
  const contents = [
    counted(missions, 'mission'),
    counted(proposals, 'proposition'),
    counted(records, 'fiche'),
  ]
  const time = `${hours}h${minutes}m${seconds} ${offset(minutesFromUtc)}`
  return `${[`${day} ${time}`, ...contents].join(', ')}.json.gz`
}

const pattern =
  /^(\d{4}-\d\d-\d\d) (\d\d)h(\d\d)m(\d\d) ([+-]\d\d)(\d\d), (\d{1,8}) missions?, (\d{1,8}) propositions?, (\d{1,8}) fiches?\.json\.gz$/

/** Undefined for any other file: such a one is neither listed, read nor removed. */
export function namedSnapshot(id: string): NamedSnapshot | undefined {
  const [, day = '', hours, minutes, seconds, zone, zoneMinutes, ...counts] = pattern.exec(id) ?? []
  const time = Date.parse(`${day}T${hours}:${minutes}:${seconds}${zone}:${zoneMinutes}`)
  if (Number.isNaN(time)) return undefined
  const [missions = 0, proposals = 0, records = 0] = counts.map(Number)
  return { id, day, takenAt: new Date(time).toISOString(), missions, proposals, records }
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number < 2 ? '' : 's'}`
}

/** `+0100`. */
function offset(minutesFromUtc: number): string {
  const minutes = Math.abs(minutesFromUtc)
  const digits = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0'))
  return `${minutesFromUtc < 0 ? '-' : '+'}${digits.join('')}`
}
