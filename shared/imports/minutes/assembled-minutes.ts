import type { Meeting } from '../../domain/meeting/meeting.ts'
import { titlesAsWritten } from '../../french/as-written.ts'
import type { MinutesHead } from './headed-minutes.ts'
import type { MinutesTold } from './read-sections.ts'
import { withNoteAuthors } from './talk/note-authors.ts'

type MinutesMeeting = Omit<Meeting, 'clientId'>

export function assembledMinutes(
  id: string,
  { meeting }: MinutesHead,
  told: MinutesTold,
): MinutesMeeting {
  const notes = withNoteAuthors(told.board.notes, meeting.participants)
  return { id, ...meeting, ...told, board: { notes } }
}

/** « ATELIER DE LANCEMENT » as a sentence of the document would write it. */
export function withTitlesWritten(meeting: MinutesMeeting, text: string): MinutesMeeting {
  const written = titlesAsWritten(text)
  return {
    ...meeting,
    title: written(meeting.title),
    sections: meeting.sections.map(each => ({ ...each, title: written(each.title) })),
    board: {
      notes: meeting.board.notes.map(each => ({
        ...each,
        ...(each.group !== undefined && { group: written(each.group) }),
      })),
    },
  }
}
