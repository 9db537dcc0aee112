import type { Member } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'
import type { Entry } from '../outline/entry.ts'
import type { Left } from '../outline/reading.ts'
import { isHeaderField } from '../report/header/lines.ts'
import type { Known } from './actions/actions.ts'
import { type MinutesParts, saidAbout } from './divided-minutes.ts'
import { type MinutesHeader, readMinutesHeader } from './header/minutes-header.ts'
import {
  excused,
  excusedAt,
  facilitatorAmong,
  isAway,
  isPeople,
  participantsIn,
  withWriters,
  writersIn,
} from './header/participants.ts'
import { peopleApart } from './header/people-rows.ts'
import { linesOfHours } from './header/session-hours.ts'
import { toldWhereSigned } from './header/signed-lines.ts'
import { isOver } from './talk/groups.ts'

/** What minutes say of the meeting itself: who met, when, where, and for which client. */
export type MinutesHead = {
  readonly meeting: Omit<MinutesHeader, 'clientName' | 'writers' | 'left'>
  readonly clientName: string
  /** The lines that tell when the meeting began and ended, and nothing else. */
  readonly hours: ReadonlySet<number>
  readonly known: Known
  readonly left: readonly Left[]
}

export function headedMinutes(parts: MinutesParts): MinutesHead {
  const { groups, leading, anchor, signature, text } = parts
  const { rows, others } = peopleApart(groups.filter(each => isOver(each, leading)))
  const strayed = saidAbout(parts, 'participants').filter(isStrayed)
  const over = [...others, { titles: [], entries: strayed }]
  const header = readMinutesHeader(groups, { over, leading, anchor })
  const { clientName, left, writers, ...meeting } = header
  const attending = [...meeting.participants, ...attendingIn(rows, parts)]
  const facilitator = meeting.facilitator ?? facilitatorAmong(attending)
  const wrote = [...writers, ...writersIn(signature)]
  const participants = withWriters(attending, wrote, facilitator)
  return {
    meeting: { ...meeting, ...(facilitator !== undefined && { facilitator }), participants },
    clientName,
    hours: linesOfHours(groups, meeting),
    known: {
      speakers: [...participants.map(({ name }) => name), facilitator ?? []].flat(),
      since: meeting.date ?? anchor,
    },
    left: [...left, ...toldWhereSigned(signature, text)],
  }
}

/** A line of the header that stands below « Présents : ». */
function isStrayed(each: Entry): boolean {
  return isHeaderField(each) || isSentTo(each)
}

/** Who came, then who did not: « Présents », « Excusée : Mme Roy ». */
function attendingIn(rows: readonly Entry[], parts: MinutesParts): Member[] {
  const listed = saidAbout(parts, 'participants').filter(each => !isStrayed(each))
  return [
    ...rows.flatMap(participantsIn),
    ...listed.filter(each => !isAway(each) && isPeople(each)).flatMap(participantsIn),
    ...listed.filter(isAway).flatMap(excusedAt),
    ...saidAbout(parts, 'excused').flatMap(participantsIn).map(excused),
  ]
}

/** « Diffusion : participants, M. Roy », below those who were there: who reads the minutes. */
function isSentTo({ label = '' }: Entry): boolean {
  return /^(?:(?:liste de )?diffusion|copies?|cc)\b/.test(bareWords(label))
}
