import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { formatClockTime, formatMinutes, minutesBetween } from '../../../french/dates/clock-time.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/**
 * « 10h45 – 12h15 » lasts as long as its hours, where all the others do: hours noted in the course of a meeting
 * are none of those planned.
 */
export function agendaRows({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes =>
    wrongRows(minutes.meeting).map(index => finding(minutes, index)),
  )
}

/** Minutes: what is written, or from its first hour to its last where that is what was meant. */
export function meantMinutes(meeting: Meeting): number[] {
  const wrong = wrongRows(meeting)
  return meeting.agenda.map((item, index) =>
    wrong.includes(index) ? (takenBy(item) ?? item.minutes) : item.minutes,
  )
}

/** One of four rows, or two of seven. */
function wrongRows({ agenda }: Meeting): number[] {
  const timed = [...agenda.keys()].filter(index => takenBy(agenda[index]) !== undefined)
  const wrong = timed.filter(index => takenBy(agenda[index]) !== agenda[index]?.minutes)
  const isClear = timed.length > 3 && wrong.length <= (timed.length > 6 ? 2 : 1)
  return isClear ? wrong : []
}

type Item = Meeting['agenda'][number]

function takenBy(item: Item | undefined): number | undefined {
  if (item === undefined || /pause/i.test(item.title)) return undefined
  return item.minutes ? minutesBetween(item.startedAt, item.endedAt) : undefined
}

function finding(told: ToldMinutes, index: number): Finding {
  const { title = '', minutes = 0, startedAt = '', endedAt = '' } = told.meeting.agenda[index] ?? {}
  const expected = formatMinutes(minutesBetween(startedAt, endedAt) ?? 0)
  return {
    code: 'duration-mismatch',
    severity: 'error',
    place: placeIn(told, `Point « ${title} »`, ['agenda', index, 'minutes']),
    message: `De ${formatClockTime(startedAt)} à ${formatClockTime(endedAt)}, il y a ${expected}, et non ${formatMinutes(minutes)}.`,
    expected,
    stated: formatMinutes(minutes),
  }
}
