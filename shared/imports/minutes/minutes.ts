import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Left } from '../outline/reading.ts'
import { assembledMinutes, withTitlesWritten } from './assembled-minutes.ts'
import { dividedMinutes } from './divided-minutes.ts'
import { headedMinutes } from './headed-minutes.ts'
import { leftOverMinutes } from './left-over.ts'
import { listsIn, readMinutesSections } from './read-sections.ts'

export type MinutesReading = {
  readonly meeting: Omit<Meeting, 'clientId'>
  readonly clientName: string
  readonly unrecognised: readonly Left[]
  /** The lines that tell when the meeting began and ended, and nothing else. */
  readonly hours: ReadonlySet<number>
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** Minutes of a workshop or a meeting, in Markdown or plain text. */
export function readMinutes(text: string, { newId, today }: Surroundings): MinutesReading {
  const parts = dividedMinutes(text, today)
  const head = headedMinutes(parts)
  const lists = listsIn(parts, head.known)
  const told = readMinutesSections(parts, lists, head, newId)
  const unrecognised = leftOverMinutes(lists, head)
  const notes = unrecognised.map(({ line: _, ...note }) => note)
  const meeting = withTitlesWritten(assembledMinutes(newId(), head, told), text)
  return {
    meeting: { ...meeting, ...(notes.length > 0 && { notes }) },
    clientName: head.clientName,
    unrecognised,
    hours: head.hours,
  }
}
