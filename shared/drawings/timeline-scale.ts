import { addDays, addMonths, daysBetween, weekday } from '../domain/calendar/calendar.ts'

/** The days a timeline shows, drawn from left to right over a width. */
export type TimelineScale = {
  readonly first: string
  readonly last: string
  readonly width: number
}

export type Tick = { readonly date: string; readonly x: number; readonly label: string }

/** From a little before the first date to a little after the last; at least two weeks are shown. */
export function timelineScale(dates: readonly string[], width: number): TimelineScale | undefined {
  const sorted = dates.toSorted()
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return undefined
  const length = daysBetween(first, last)
  const margin = Math.max(2, Math.round(length * 0.03), Math.ceil((14 - length) / 2))
  return { first: addDays(first, -margin), last: addDays(last, margin), width }
}

/** Where the day begins, from the left. */
export function xOf(date: string, { first, last, width }: TimelineScale): number {
  return (daysBetween(first, date) / (daysBetween(first, last) + 1)) * width
}

/**
 * Weeks, months, quarters or years: the finest step whose labels have room. `crowding` is 1 for the
 * size of labels on screen, less for smaller ones.
 */
export function ticks(scale: TimelineScale, crowding = 1): Tick[] {
  const unit = scale.width / (daysBetween(scale.first, scale.last) + 1)
  const hasRoom = ({ every, room }: Step) => unit * every >= room * crowding
  const step = [weekly, ...monthSteps.map(everyMonths)].find(hasRoom) ?? everyMonths(12_000)
  return step.dates(scale).map((date, index) => {
    const x = xOf(date, scale)
    const label = index === 0 ? (step.firstLabel ?? step.label) : step.label
    return { date, x, label: x + labelRoom * crowding > scale.width ? '' : label(date) }
  })
}

/** What the longest label needs: none is cut at the end of the drawing. */
const labelRoom = 60

type Step = {
  /** Days between two ticks, about. */
  readonly every: number
  /** What one label needs, in the unit of the width. */
  readonly room: number
  readonly dates: (scale: TimelineScale) => string[]
  readonly label: (date: string) => string
  /** Tells the year, too, where there is room for it. */
  readonly firstLabel?: (date: string) => string
}

const weekly: Step = {
  every: 7,
  room: 56,
  dates: mondays,
  label: date => `${Number(date.slice(8))} ${shortMonth(date)}`,
}

const monthSteps = [1, 3, 12, 24, 60, 120, 600, 1200]

/** Ticks on the first of each month whose number since year 0 is a multiple of the count. */
function everyMonths(count: number): Step {
  return {
    every: count * 30.4,
    room: count < 12 ? 62 : 40,
    dates: scale => firstsOfMonths(scale, count),
    label: count < 12 ? monthLabel : date => date.slice(0, 4),
    ...(count < 12 && { firstLabel: monthOfYear }),
  }
}

function mondays({ first, last }: TimelineScale): string[] {
  const monday = addDays(first, (8 - weekday(first)) % 7)
  return following(monday, last, date => addDays(date, 7))
}

function firstsOfMonths({ first, last }: TimelineScale, count: number): string[] {
  const months = Number(first.slice(0, 4)) * 12 + month(first) - 1
  const next = Math.ceil(first.endsWith('-01') ? months / count : (months + 1) / count) * count
  const year = String(Math.floor(next / 12)).padStart(4, '0')
  const start = `${year}-${String((next % 12) + 1).padStart(2, '0')}-01`
  return following(start, last, date => addMonths(date, count))
}

function following(start: string, last: string, next: (date: string) => string): string[] {
  const dates: string[] = []
  for (let date = start; date <= last; date = next(date)) dates.push(date)
  return dates
}

function monthLabel(date: string): string {
  return month(date) === 1 ? monthOfYear(date) : shortMonth(date)
}

function monthOfYear(date: string): string {
  return `${shortMonth(date)} ${date.slice(0, 4)}`
}

function month(date: string): number {
  return Number(date.slice(5, 7))
}

const shortNames = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const

function shortMonth(date: string): string {
  return shortNames[month(date) - 1] ?? ''
}
