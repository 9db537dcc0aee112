import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type Entry, wholeText, withoutMarks } from '../../outline/entry.ts'

type Note = Meeting['board']['notes'][number]

/** « **Navette du dimanche** : 5 gommettes », a list of what was voted on. */
export function listedVotes(
  entries: readonly Entry[],
): { note: Pick<Note, 'text' | 'votes'>; entry: Entry }[] {
  const found = entries.flatMap(entry => {
    const [, text = '', votes] =
      /^(.{2,160}?)\s*:\s*(\d{1,3})\s?(?:votes?|voix|gommettes?|pastilles?)\.?$/iu.exec(
        wholeText(entry),
      ) ?? []
    if (entry.kind !== 'item' || votes === undefined || isCount(text)) return []
    return [{ note: { text: withoutMarks(text), votes: Number(votes) }, entry }]
  })
  return found.length > 1 ? found : []
}

/** « Total : 18 voix » counts them all. */
function isCount(text: string): boolean {
  return /^(?:total|pour|contre|abstentions?|blancs?|nuls?|en tout|resultat)\b/.test(
    bareWords(text),
  )
}

/** What was noted, then voted on in a list of its own, is one note. */
export function withVotes(notes: readonly Note[]): Note[] {
  const bare = notes.filter(({ votes }) => votes === undefined)
  const known = new Set(bare.map(({ text }) => bareWords(text)))
  const votesFor = new Map(
    notes.flatMap(({ text, votes }) =>
      votes === undefined ? [] : [[bareWords(text), votes] as const],
    ),
  )
  return notes.flatMap(note => {
    const words = bareWords(note.text)
    if (note.votes !== undefined) return known.has(words) ? [] : [note]
    const votes = votesFor.get(words)
    return [{ ...note, ...(votes !== undefined && { votes }) }]
  })
}
