import { bareWords } from '../../../french/bare-words.ts'
import { isPersonName } from '../../header/person.ts'
import type { Entry, Group, Title } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'
import { isPhaseTitle } from '../../outline/titles/phase-title.ts'
import { topicsNamed } from '../../outline/topics/section-names.ts'
import type { OfferTopic } from '../section-names.ts'

/** « Vos interlocuteurs », over a table of who does what, are the team and no way to write to them. */
export function withTeamTold(part: Section<OfferTopic>): Section<OfferTopic> {
  return part.topic === 'contact' && isTableOfPeople(part.entries)
    ? { ...part, topic: 'team' }
    : part
}

/** A table or a list of who does what tells the firm's team under a title of any words, but on the client’s side. */
export function isTeam({ titles, entries }: Group): boolean {
  if (titles.length === 0 || titles.some(isOfClient)) return false
  return isTableOfPeople(entries) || (isListOfPeople(entries) && !titles.some(isOfPhase))
}

/** « Anne Roy, cheffe de projet : 14 jours », and nobody told otherwise. */
function isListOfPeople(entries: readonly Entry[]): boolean {
  const people = entries.filter(
    ({ kind, label = '', value = '' }) =>
      kind === 'item' && /^\d{1,3}(?:[.,]5)?\s?j(?:ours?)?\.?$/u.test(value) && isNamedFirst(label),
  )
  return people.length > 1 && people.length === entries.length
}

/** « Anne Roy, cheffe de projet »: a name and a function. */
function isNamedFirst(label: string): boolean {
  const [name = '', role = ''] = label.split(/\s*[,(–—]\s*/u)
  return isPersonName(name) && role !== ''
}

/** « Intervenants », below what is done then: days of that phase. */
function isOfPhase({ text }: Title): boolean {
  return isPhaseTitle(text) || topicsNamed(text).includes('phases')
}

export function teamOf({ titles, entries }: Group): Section<OfferTopic> {
  const title = titles.at(-1) ?? { text: '', line: 1, depth: 1, kind: 'heading' }
  return { topic: 'team', title, below: [], entries }
}

function isTableOfPeople(entries: readonly Entry[]): boolean {
  const rows = entries.filter(({ cells = [] }) => {
    const isNamed = cells.some(({ text }) => isPersonName(text))
    return isNamed && cells.some(({ column }) => columnNamed(column) === 'role')
  })
  const isSided = rows.some(({ cells = [] }) =>
    cells.some(({ column }) => columnNamed(column) === 'side'),
  )
  return rows.length > 0 && rows.length * 2 > entries.length && !isSided
}

function isOfClient({ text }: Title): boolean {
  return /\b(?:client|chez vous|de votre cote|votre equipe|references?|comite|gouvernance)\b/.test(
    bareWords(text),
  )
}
