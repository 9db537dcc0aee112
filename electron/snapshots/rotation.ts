import {
  addDays,
  compareDates,
  daysBetween,
  weekday,
} from '../../shared/domain/calendar/calendar.ts'

export type Generation = {
  readonly takenAt: string
  /** `YYYY-MM-DD` on the clock of whoever worked. */
  readonly day: string
  readonly records: number
  readonly isSealed?: boolean
}

/** How many of the latest are kept whatever their age, and how far back one a day and one a week are. */
const latest = 10
const dailyDays = 30
const weeklyDays = 365

/**
 * The generations to keep, newest first: the last 10, the last of each day for 30 days and of each week
 * for a year, counted back from the newest. Those much smaller than the one before them are counted
 * apart: however many there are, none of the others goes, nor does time push them out. Sealed ones all
 * stay, and take no other's place.
 */
export function keptGenerations<G extends Generation>(generations: readonly G[]): G[] {
  const sealed = generations.filter(({ isSealed }) => isSealed)
  const others = generations.filter(({ isSealed }) => !isSealed)
  return [...sealed, ...keptBySize(others)].toSorted(newestFirst)
}

function keptBySize<G extends Generation>(generations: readonly G[]): G[] {
  if (generations.length === 0) return []
  const { whole, reduced } = bySize(generations)
  return [...rotated(whole), ...keptBySize(reduced)]
}

/** The generations that hold fewer than half of the records of the last one which does not. */
export function bySize<G extends Generation>(
  generations: readonly G[],
): { whole: readonly G[]; reduced: readonly G[] } {
  const whole: G[] = []
  const reduced: G[] = []
  for (const generation of generations.toSorted(newestFirst).toReversed()) {
    const before = whole.at(-1)
    const isReduced = before !== undefined && generation.records * 2 < before.records
    const series = isReduced ? reduced : whole
    series.push(generation)
  }
  return { whole, reduced }
}

function rotated<G extends Generation>(generations: readonly G[]): G[] {
  const newest = generations.toSorted(newestFirst)
  const today = newest[0]?.day ?? ''
  const within = (days: number) => newest.filter(({ day }) => daysBetween(day, today) < days)
  const kept = new Set([
    ...newest.slice(0, latest),
    ...firstOfEach(within(dailyDays), ({ day }) => day),
    ...firstOfEach(within(weeklyDays), ({ day }) => mondayOf(day)),
  ])
  return newest.filter(generation => kept.has(generation))
}

function firstOfEach<G>(generations: readonly G[], periodOf: (generation: G) => string): G[] {
  const first = new Map<string, G>()
  for (const generation of generations) {
    const period = periodOf(generation)
    if (!first.has(period)) first.set(period, generation)
  }
  return [...first.values()]
}

function mondayOf(day: string): string {
  return addDays(day, 1 - weekday(day))
}

function newestFirst(a: Generation, b: Generation): number {
  return compareDates(b.takenAt, a.takenAt)
}
