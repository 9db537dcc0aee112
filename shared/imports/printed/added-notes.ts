import type { Note } from '../../domain/plan/plan.ts'
import { bareWords } from '../../french/bare-words.ts'

type Noted = { readonly notes?: Note[] | undefined }

/** The row with the notes that came with its document beside its own, each of them once. */
export function withNotesOf<Row extends Noted>(row: Row, told: Noted): Row {
  const own = row.notes ?? []
  const added = (told.notes ?? []).filter(note => !own.some(each => isSameNote(each, note)))
  return added.length === 0 ? row : { ...row, notes: [...own, ...added] }
}

export function withoutNotes<Row extends Noted>(row: Row): Omit<Row, 'notes'> {
  const { notes: _, ...others } = row
  return others
}

function isSameNote(one: Note, other: Note): boolean {
  return one.heading === other.heading && bareWords(one.text) === bareWords(other.text)
}
