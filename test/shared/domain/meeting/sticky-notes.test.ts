import { describe, expect, it } from 'vitest'
import {
  movedBeside,
  movedTo,
  movedWithin,
  newGroupName,
  noteGroups,
  renamedGroup,
  type StickyNote,
  withNoteBelow,
} from '../../../../shared/domain/meeting/sticky-notes.ts'

const note = (id: string, group?: string): StickyNote => ({ id, text: id, ...(group && { group }) })
const notes = [note('a', 'Forces'), note('b'), note('c', 'Freins'), note('d', 'Forces')]
const board = (all: readonly StickyNote[]) =>
  noteGroups(all).map(({ name, notes: ofGroup }) =>
    [name, ...ofGroup.map(({ id }) => id)].join(' '),
  )

describe('the post-it board', () => {
  it('shows groups in the order they were made, and notes of no group last', () => {
    expect(board(notes)).toEqual(['Forces a d', 'Freins c', ' b'])
    expect(board([])).toEqual([''])
  })

  it('moves a note to the end of another group, and leaves the groups where they are', () => {
    expect(board(movedTo(notes, 'a', 'Freins'))).toEqual(['Forces d', 'Freins c a', ' b'])
    expect(board(movedTo(notes, 'd', 'Freins'))).toEqual(['Forces a', 'Freins c d', ' b'])
    expect(movedTo(notes, 'a', 'Forces')).toEqual(notes)
  })

  it('moves a note out of every group', () => {
    expect(board(movedTo(notes, 'c', ''))).toEqual(['Forces a d', ' b c'])
  })

  it('moves a note by the arrows, and no further than the last group', () => {
    expect(board(movedBeside(notes, 'd', 1))).toEqual(['Forces a', 'Freins c d', ' b'])
    expect(movedBeside(notes, 'b', 1)).toEqual(notes)
    expect(movedBeside(notes, 'a', -1)).toEqual(notes)
  })

  it('takes a note below another, in the same group', () => {
    expect(board(withNoteBelow(notes, 'a', 'e'))).toEqual(['Forces a e d', 'Freins c', ' b'])
    expect(board(withNoteBelow(notes, 'b', 'e'))).toEqual(['Forces a d', 'Freins c', ' b e'])
    expect(withNoteBelow(notes, 'a', 'e')[1]).toEqual({ id: 'e', text: '', group: 'Forces' })
  })

  it('orders the notes of a group, whatever stands between them', () => {
    expect(board(movedWithin(notes, 'd', -1))).toEqual(['Forces d a', 'Freins c', ' b'])
    expect(movedWithin(notes, 'a', -1)).toEqual(notes)
  })

  it('renames a group with all of its notes, and names a new one as no other', () => {
    expect(board(renamedGroup(notes, 'Forces', 'Atouts'))).toEqual(['Atouts a d', 'Freins c', ' b'])
    expect(newGroupName(notes)).toBe('Groupe 3')
    expect(newGroupName([note('a', 'Groupe 2')])).toBe('Groupe 3')
  })
})
