import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { type Entry, entry, type Title, wholeText } from '../../outline/entry.ts'
import { titleName } from '../../outline/sections.ts'

export type StickyNote = Meeting['board']['notes'][number]
type Entries = readonly Entry[]

/** « Atelier post-its : nos atouts » opens the board; a discussion closes it. */
export function opensBoard({ text }: Title): boolean {
  return boardNamed.test(bareWords(text))
}

const boardNamed = /\bpost[- ]?its?\b|\bmurs? d'idees|\bmurs? de (?:cartes|post)|brainstorm/

/** « Chacun écrit sur des post-its ; le groupe les range », above the lists of what was written. */
export function tellsOfBoard(entries: Entries): boolean {
  return entries.some(({ kind, text }) => kind === 'paragraph' && boardNamed.test(bareWords(text)))
}

export function closesBoard({ text, kind }: Title): boolean {
  return kind === 'heading' && /^discussion/.test(titleName(text))
}

/** A part of the document that holds the board and nothing else. */
export function isBoard({ text }: Title): boolean {
  return /^(?:post its?|murs? d'idees)/.test(titleName(text))
}

/** Notes of one kind under their kind: a title with a list below; a single note where others came before. */
export function isCluster(entries: Entries, isBegun: boolean): boolean {
  const isEnough = entries.length > (isBegun ? 0 : 1)
  return isEnough && entries.every(each => each.kind !== 'paragraph')
}

/** « Calibre (11) », « Délais (6) »: how many notes each family has, and none of them. */
export function areCounts(entries: Entries): boolean {
  return (
    entries.length > 1 && entries.every(({ text }) => /\(\d{1,3}(?: post[- ]?its?)?\)$/u.test(text))
  )
}

/** A few words over each list: « Fraîcheur », then what was noted about it. */
export function isClustered(entries: Entries): boolean {
  const [first, second] = entries
  return first !== undefined && second !== undefined && isGroup(first) && second.kind === 'item'
}

const longestGroup = 40

function isGroup({ kind, text, label }: Entry): boolean {
  return kind === 'paragraph' && label === undefined && text.length <= longestGroup
}

export function notesUnder(label: Title, entries: Entries, newId: () => string): StickyNote[] {
  return entries.map(each => ({ id: newId(), ...noteIn(each), group: bare(label.text) }))
}

/** « Accueil : carnet de visite, banc », below « Post-its par famille »: the notes of each. */
export function notesByFamily(
  label: Title,
  entries: Entries,
  newId: () => string,
): StickyNote[] | undefined {
  const isNamed = familiesNamed.test(bareWords(label.text))
  const areFamilies =
    entries.length > 1 &&
    entries.every(each => isFamily(each) && (isNamed || piecesOf(each).length > 1))
  if (!areFamilies) return undefined
  return entries.flatMap(each =>
    piecesOf(each).map(text => ({
      id: newId(),
      ...noteIn(entry({ line: each.line, kind: 'item', text })),
      group: bare(each.label ?? ''),
    })),
  )
}

const familiesNamed =
  /\b(?:par (?:famille|theme|categorie|groupe|axe|colonne|rubrique|sujet)s?|regroupe\w*|classe\w*|familles?)\b/

function isFamily({ kind, label = '', value = '', children }: Entry): boolean {
  const isShort = label.length <= longestGroup && !/[.!?]$/.test(value)
  return kind === 'item' && children.length === 0 && label !== '' && value !== '' && isShort
}

/** Parted by commas that no bracket or quote holds. */
function piecesOf({ value = '' }: Entry): string[] {
  const pieces = value.split(/\s*[,;]\s+(?![^(]*\))(?![^«]*»)/u)
  const areShort = pieces.every(each => each.split(/\s+/).length <= mostNoteWords)
  return areShort ? pieces : [value]
}

const mostNoteWords = 8

function bare(text: string): string {
  return text.replace(/^[*_]+|[*_]+$/g, '')
}

/** The notes of each list under the words above it. */
export function clusteredNotes(entries: Entries, newId: () => string): StickyNote[] {
  let group = ''
  return entries.flatMap(each => {
    if (isGroup(each)) {
      group = bare(each.text)
      return []
    }
    return [{ id: newId(), ...noteIn(each), ...(group !== '' && { group }) }]
  })
}

/** « Irritant | Votes »: what was noted, then how many chose it; its titles are no note, nor is their total. */
export function votedRows(entries: Entries): Entries | undefined {
  const isVoted = ({ cells = [] }: Entry) =>
    cells.length === 2 && /^\d{1,3}$|^votes?$|^voix$/i.test(cells[1]?.text ?? '')
  const rows = entries.filter(
    ({ cells: [what, count] = [] }) =>
      !/^(?:votes?|voix)$/i.test(count?.text ?? '') && !isTotalName(what?.text ?? ''),
  )
  return entries.length > 1 && entries.every(isVoted) ? rows : undefined
}

/** « Cueilli le matin (4 votes) ». */
function noteIn(each: Entry): Pick<StickyNote, 'text' | 'votes'> {
  const [what, count] = each.cells ?? []
  if (what !== undefined && /^\d{1,3}$/.test(count?.text ?? ''))
    return { text: what.text, votes: Number(count?.text) }
  const whole = wholeText(each)
  const [, text = whole, votes] =
    /^(.+?)\s*(?:\(|[–—-]\s)(\d{1,3})\s?(?:votes?|voix|points?)\)?$/iu.exec(whole) ?? []
  return { text, ...(votes !== undefined && { votes: Number(votes) }) }
}
