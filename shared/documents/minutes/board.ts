import type { Meeting } from '../../domain/meeting/meeting.ts'
import { counted } from '../../french/figures/counted.ts'
import { isFilled, list, section } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'

type Note = Meeting['board']['notes'][number]

/** The notes of each group as they were stuck, the most voted first; those of no group at the end. */
export function boardBlocks({ board }: Meeting): Block[] {
  const notes = board.notes.filter(({ text }) => isFilled(text))
  const groups = [...new Set(notes.map(groupOf))].toSorted(
    (a, b) => Number(a === '') - Number(b === ''),
  )
  return groups.flatMap(group => {
    const title = group === '' ? 'Autres notes' : group
    const items = list(byVotes(notes.filter(note => groupOf(note) === group)).map(noteLine), false)
    return groups.length === 1 && group === '' ? items : section(2, title, items)
  })
}

function groupOf({ group }: Note): string {
  return group?.trim() ?? ''
}

function byVotes(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
}

function noteLine({ text, author, votes = 0 }: Note): Line {
  const aside = [author, votes > 0 ? counted(votes, 'vote') : ''].filter(isFilled).join(', ')
  return aside === '' ? [{ text }] : [{ text }, { text: ` – ${aside}`, italic: true }]
}
