import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { type Cell, type Entry, wholeText, withoutMarks } from '../../outline/entry.ts'
import { votesOf, weighedRow } from './weighed-actions.ts'

type Note = Meeting['board']['notes'][number]

type Voted = { readonly note: Pick<Note, 'text' | 'votes'>; readonly entry: Entry }

/** « **Navette du dimanche** : 5 gommettes », a list of what was voted on; a title may say what is counted. */
export function listedVotes(entries: readonly Entry[], title = ''): Voted[] {
  const pattern = countsVotes.test(title) ? votesOrNumber : votesTold
  const found = entries.flatMap(entry => {
    const [, text = '', votes] = pattern.exec(wholeText(entry)) ?? []
    if (entry.kind !== 'item' || votes === undefined || isCount(text)) return []
    return [{ note: { text: withoutMarks(text), votes: Number(votes) }, entry }]
  })
  return found.length > 1 ? found : []
}

const units = '(?:votes?|voix|gommettes?|pastilles?)'
const countsVotes = new RegExp(`(?<!\\p{L})${units}(?!\\p{L})`, 'iu')
const votesTold = new RegExp(String.raw`^(.{2,160}?)\s*:\s*(\d{1,3})\s?${units}\.?$`, 'iu')
const votesOrNumber = new RegExp(String.raw`^(.{2,160}?)\s*:\s*(\d{1,3})(?:\s?${units})?\.?$`, 'iu')

/** « Idée | Voix », « Rang | Idée | Gommettes », with what is told around it; the total that is theirs is no note. */
export function votedRowsAmong(entries: readonly Entry[]): { voted: Voted[]; taken: Entry[] } {
  const { head, rows } = underColumns(entries)
  const found = rows.flatMap(votedRow)
  const voted = found.filter(({ note }) => !isTotalName(note.text))
  const votes = voted.reduce((total, { note }) => total + (note.votes ?? 0), 0)
  const told = found.filter(each => voted.includes(each) || each.note.votes === votes)
  if (voted.length < 2) return { voted: [], taken: [] }
  const taken = entries.filter(({ line }) => told.some(({ entry }) => entry.line === line))
  return { voted, taken: [...head, ...taken] }
}

function votedRow(entry: Entry): Voted[] {
  const votes = weighedRow(entry) === undefined ? votesOf(entry) : undefined
  const [what, ...others] = (entry.cells ?? []).filter(({ text }) => /\p{L}/u.test(text))
  const isTold = votes !== undefined && what !== undefined && others.length === 0
  return isTold ? [{ note: { text: what.text, votes }, entry }] : []
}

/** A table of two columns has their titles in its first row. */
function underColumns(entries: readonly Entry[]): { head: Entry[]; rows: Entry[] } {
  const rows = entries.filter(({ kind }) => kind === 'row')
  const [first, ...others] = rows
  const titles = first?.cells ?? []
  const isHead =
    titles.length === 2 &&
    titles.every(({ column }) => column === '') &&
    countsVotes.test(titles[1]?.text ?? '')
  if (first === undefined || !isHead) return { head: [], rows }
  return { head: [first], rows: others.map(each => titled(each, titles)) }
}

function titled(each: Entry, titles: readonly Cell[]): Entry {
  const cells = (each.cells ?? []).map((cell, at) => ({ ...cell, column: titles[at]?.text ?? '' }))
  return { ...each, cells }
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
