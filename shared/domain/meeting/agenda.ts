import {
  clockTime,
  formatMinutes,
  minuteOfDay,
  minutesBetween,
} from '../../french/dates/clock-time.ts'
import { sum } from '../money.ts'
import type { Meeting } from './meeting.ts'

/** One item of the agenda in time; hours are minutes of the day. */
export type AgendaPoint = {
  readonly plannedStart?: number | undefined
  /** Minutes it took, where both of its ends were noted. */
  readonly taken?: number | undefined
  /** Minutes the meeting was behind by then, ahead where below zero. */
  readonly lag?: number | undefined
  readonly warning?: string | undefined
}

export type AgendaTimes = {
  readonly points: readonly AgendaPoint[]
  /** Minutes of all items as planned. */
  readonly planned: number
  /** Minutes of the items that were timed. */
  readonly taken?: number | undefined
  /** As of the last item that was timed. */
  readonly lag?: number | undefined
  /** What does not fit between the hours the meeting was called for. */
  readonly warnings: readonly string[]
}

type Item = Meeting['agenda'][number]
type Timed = Pick<Meeting, 'agenda' | 'startsAt' | 'endsAt'>

export function agendaTimes(meeting: Timed): AgendaTimes {
  const { agenda } = meeting
  // Without the hour it was called for, a meeting is compared with the hour it really began.
  const start = minuteOfDay(meeting.startsAt) ?? minuteOfDay(agenda[0]?.startedAt)
  const points = agenda.map((item, index): AgendaPoint => {
    const before = agenda.slice(0, index)
    const plannedStart =
      start === undefined ? undefined : start + plannedMinutes(before) + pauses(agenda, index)
    return {
      plannedStart,
      taken: minutesBetween(item.startedAt, item.endedAt),
      lag: plannedStart === undefined ? undefined : lagOf(item, plannedStart),
      warning: itemWarning(item, agenda[index - 1]),
    }
  })
  const taken = points.flatMap(point => point.taken ?? [])
  return {
    points,
    planned: plannedMinutes(agenda),
    taken: taken.length === 0 ? undefined : sum(taken),
    lag: points.findLast(({ lag }) => lag !== undefined)?.lag,
    warnings: meetingWarnings(meeting),
  }
}

function plannedMinutes(agenda: readonly Item[]): number {
  return sum(agenda.map(({ minutes }) => minutes))
}

/** A lunch is no delay: minutes of the long breaks that were taken before an item began. */
function pauses(agenda: readonly Item[], until: number): number {
  const gaps = agenda.slice(0, until).map(({ endedAt }, index) => {
    const [ended, began] = [minuteOfDay(endedAt), minuteOfDay(agenda[index + 1]?.startedAt)]
    return ended === undefined || began === undefined ? 0 : began - ended
  })
  return sum(gaps.filter(gap => gap > longestWait))
}

/** Minutes: beyond it, people went for a break. */
const longestWait = 30

/** « à l’heure », « 10 min de retard », « 5 min d’avance ». */
export function lagInWords(lag: number): string {
  if (lag === 0) return 'à l’heure'
  return lag > 0 ? `${formatMinutes(lag)} de retard` : `${formatMinutes(-lag)} d’avance`
}

/** What the clock is pressed for next: the item to begin, or the one under way to end. */
export type NextMark = { readonly kind: 'begin' | 'end'; readonly index: number }

export function nextMark(agenda: readonly Item[]): NextMark | undefined {
  const underway = agenda.findIndex(item => isNoted(item.startedAt) && !isNoted(item.endedAt))
  if (underway >= 0) return { kind: 'end', index: underway }
  const next = agenda.findIndex(item => !isNoted(item.startedAt) && !isNoted(item.endedAt))
  return next < 0 ? undefined : { kind: 'begin', index: next }
}

/** The agenda with that minute of the day noted; an item that ends begins the one after it. */
export function marked(agenda: readonly Item[], { kind, index }: NextMark, minute: number): Item[] {
  const time = clockTime(minute)
  return agenda.map((item, at) => {
    if (at === index)
      return kind === 'begin' ? { ...item, startedAt: time } : { ...item, endedAt: time }
    const follows = kind === 'end' && at === index + 1 && !isNoted(item.startedAt)
    return follows ? { ...item, startedAt: time } : item
  })
}

/** Minutes since the item under way began; nothing where none is, or where its hour is still to come. */
export function minutesUnderWay(agenda: readonly Item[], minute: number): number | undefined {
  const mark = nextMark(agenda)
  const began = mark?.kind === 'end' ? minuteOfDay(agenda[mark.index]?.startedAt) : undefined
  return began === undefined || minute < began ? undefined : minute - began
}

function isNoted(time: string | undefined): boolean {
  return (time ?? '').trim() !== ''
}

function lagOf({ startedAt, endedAt, minutes }: Item, plannedStart: number): number | undefined {
  const [began, ended] = [minuteOfDay(startedAt), minuteOfDay(endedAt)]
  if (ended !== undefined) return ended - (plannedStart + minutes)
  return began === undefined ? undefined : began - plannedStart
}

/** Said by the field itself where the hour is typed. */
export const unreadHour = 'Heure à écrire comme 9:30'

function itemWarning({ startedAt, endedAt }: Item, previous: Item | undefined): string | undefined {
  const [began, ended] = [minuteOfDay(startedAt), minuteOfDay(endedAt)]
  const previousEnd = minuteOfDay(previous?.endedAt)
  if (isUnread(startedAt) || isUnread(endedAt)) return unreadHour
  if (began !== undefined && ended !== undefined && ended < began) return 'Fin avant le début'
  const first = began ?? ended
  const overlaps = first !== undefined && previousEnd !== undefined && first < previousEnd
  return overlaps ? 'Commence avant la fin du point précédent' : undefined
}

function isUnread(time: string | undefined): boolean {
  return isNoted(time) && minuteOfDay(time) === undefined
}

function meetingWarnings({ startsAt, endsAt, agenda }: Timed): string[] {
  if (isUnread(startsAt) || isUnread(endsAt)) return ['Les heures s’écrivent comme 9:30 ou 9h30.']
  const [start, end] = [minuteOfDay(startsAt), minuteOfDay(endsAt)]
  if (start === undefined || end === undefined) return []
  if (end <= start) return ['La fin prévue vient avant le début.']
  const planned = plannedMinutes(agenda)
  const over = planned - (end - start)
  if (over <= 0) return []
  return [
    `L’ordre du jour dure ${formatMinutes(planned)}, soit ${formatMinutes(over)} de plus que la séance.`,
  ]
}
