import { groupedBy } from '../../values/grouped-by.ts'
import type { Meeting } from './meeting.ts'

export type StickyNote = Meeting['board']['notes'][number]

export type NoteGroup = { readonly name: string; readonly notes: readonly StickyNote[] }

/** The board as it is looked at: each group in the order it was made, notes of no group at the end. */
export function noteGroups(notes: readonly StickyNote[]): NoteGroup[] {
  const groups = groupedBy(notes, groupOf)
  const grouped = [...groups].filter(([name]) => name !== '')
  return [...grouped, ['', groups.get('') ?? []] as const].map(([name, ofGroup]) => ({
    name,
    notes: ofGroup,
  }))
}

/** The note put at the end of that group, wherever it was. */
export function movedTo(notes: readonly StickyNote[], id: string, group: string): StickyNote[] {
  const note = notes.find(each => each.id === id)
  if (note === undefined || groupOf(note) === group) return [...notes]
  const { group: _group, ...bare } = note
  const moved = group === '' ? bare : { ...bare, group }
  const names = new Set([...noteGroups(notes).map(({ name }) => name), group])
  const after = [...notes.filter(each => each.id !== id), moved]
  // Group by group as they stood, or the first note to leave would change the groups' order.
  return [...names].flatMap(name => after.filter(each => groupOf(each) === name))
}

/** An empty note below that one, in its group. */
export function withNoteBelow(
  notes: readonly StickyNote[],
  above: string,
  id: string,
): StickyNote[] {
  const at = notes.findIndex(note => note.id === above)
  const group = notes[at]?.group
  return notes.toSpliced(at + 1, 0, { id, text: '', ...(group !== undefined && { group }) })
}

/** The note one group to the left or to the right of where it is. */
export function movedBeside(notes: readonly StickyNote[], id: string, by: -1 | 1): StickyNote[] {
  const names = noteGroups(notes).map(({ name }) => name)
  const from = names.findIndex(name => notes.some(note => note.id === id && groupOf(note) === name))
  const to = names[from + by]
  return from < 0 || to === undefined ? [...notes] : movedTo(notes, id, to)
}

/** The note one place up or down among those of its group. */
export function movedWithin(notes: readonly StickyNote[], id: string, by: -1 | 1): StickyNote[] {
  const note = notes.find(each => each.id === id)
  const siblings = notes.filter(each => note && groupOf(each) === groupOf(note))
  const other = siblings[siblings.findIndex(each => each.id === id) + by]
  if (note === undefined || other === undefined) return [...notes]
  return notes.map(each => (each === note ? other : each === other ? note : each))
}

export function renamedGroup(notes: readonly StickyNote[], from: string, to: string): StickyNote[] {
  return notes.map(note => (groupOf(note) === from ? { ...note, group: to } : note))
}

/** A name that no group has yet. */
export function newGroupName(notes: readonly StickyNote[]): string {
  const taken = new Set(notes.map(groupOf))
  let rank = taken.has('') ? taken.size : taken.size + 1
  while (taken.has(`Groupe ${rank}`)) rank++
  return `Groupe ${rank}`
}

export function groupOf({ group }: StickyNote): string {
  return group?.trim() ?? ''
}
