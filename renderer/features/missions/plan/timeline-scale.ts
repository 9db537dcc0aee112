import { addDays, daysBetween, weekday } from '../../../../shared/domain/calendar.ts'

/** The days a timeline shows, drawn from left to right over a width in pixels. */
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

/** Where the day begins, in pixels from the left. */
export function xOf(date: string, { first, last, width }: TimelineScale): number {
  return (daysBetween(first, date) / (daysBetween(first, last) + 1)) * width
}

/** Weeks, months, quarters or years: the finest step whose labels have room. */
export function ticks(scale: TimelineScale): Tick[] {
  const days = daysBetween(scale.first, scale.last) + 1
  const step = steps.find(({ every, room }) => (scale.width / days) * every >= room) ?? yearly
  return step.dates(scale).map(date => {
    const x = xOf(date, scale)
    return { date, x, label: x + labelRoom > scale.width ? '' : step.label(date) }
  })
}

/** Pixels that the longest label needs: none is cut at the end of the drawing. */
const labelRoom = 60

type Step = {
  /** Days between two ticks, about. */
  readonly every: number
  /** Pixels one label needs. */
  readonly room: number
  readonly dates: (scale: TimelineScale) => string[]
  readonly label: (date: string) => string
}

const weekly: Step = {
  every: 7,
  room: 56,
  dates: scale => daysIn(scale).filter(date => weekday(date) === 1),
  label: date => `${Number(date.slice(8))} ${shortMonth(date)}`,
}
const monthly: Step = {
  every: 30,
  room: 62,
  dates: scale => firstsOfMonths(scale),
  label: monthLabel,
}
const quarterly: Step = {
  every: 91,
  room: 62,
  dates: scale => firstsOfMonths(scale).filter(date => (month(date) - 1) % 3 === 0),
  label: monthLabel,
}
const yearly: Step = {
  every: 365,
  room: 0,
  dates: scale => firstsOfMonths(scale).filter(date => month(date) === 1),
  label: date => date.slice(0, 4),
}
const steps: readonly Step[] = [weekly, monthly, quarterly]

function daysIn({ first, last }: TimelineScale): string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, day) => addDays(first, day))
}

function firstsOfMonths(scale: TimelineScale): string[] {
  return daysIn(scale).filter(date => date.endsWith('-01'))
}

function monthLabel(date: string): string {
  return month(date) === 1 ? `${shortMonth(date)} ${date.slice(0, 4)}` : shortMonth(date)
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
