import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Member } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'

type StickyNote = Meeting['board']['notes'][number]

/** « Palettes sans adresse (Odile) »: who wrote a note, where somebody of that name was there. */
export function withNoteAuthors(
  notes: readonly StickyNote[],
  participants: readonly Member[],
): StickyNote[] {
  const names = participants.map(({ name }) => bareWords(name))
  return notes.map(note => {
    const [, text, author] = signed.exec(note.text) ?? []
    const isSigned = text !== undefined && author !== undefined && names.some(isNameOf(author))
    return note.author === undefined && isSigned ? { ...note, text, author } : note
  })
}

const signed = /^(.{3,}?)\s*\((\p{Lu}[^()\d]{1,39})\)\.?$/u

/** « Odile », « Ravier », « Odile R. », « Odile Ravier ». */
function isNameOf(author: string) {
  const words = bareWords(author)
  const [, first, initial] = /^([a-z-]+(?: [a-z]{2,})*) ([a-z])$/.exec(words) ?? []
  return (name: string) => {
    if (name === words || name.startsWith(`${words} `) || name.endsWith(` ${words}`)) return true
    return first !== undefined && name.startsWith(`${first} ${initial}`)
  }
}
