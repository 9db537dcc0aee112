import type { Contact } from '../../../domain/client/client.ts'
import type { Member } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { isPersonName, peopleIn } from '../../header/person.ts'
import { type Cell, type Entry, wholeText } from '../../outline/entry.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'
import { sentencesIn, sentencesOf } from '../../words/sentences.ts'

export type TeamReading = {
  readonly team: Member[]
  /** Who works with them at the client's. */
  readonly clientSide: Contact[]
  readonly left: readonly Entry[]
  /** « Total | 18 jours », below them, which the days of each should make. */
  readonly totals: readonly Entry[]
}

/** « Marc Dubois – Lead consultant », then what he does, line by line. */
export function readOfferTeam(entries: readonly Entry[]): TeamReading {
  const team: Member[] = []
  const left: Entry[] = []
  const clientSide = entries.filter(isClientSide)
  for (const each of entries.filter(entry => !isClientSide(entry)).flatMap(inSentences)) {
    const person = each.cells?.find(({ text }) => isPersonName(text))
    const known = team.some(({ name }) => name === person?.text)
    const told = person === undefined ? memberIn(each.text) : undefined
    const last = team.at(-1)
    if (isTotal(each) || (person !== undefined && known)) left.push(each)
    else if (person !== undefined) team.push(...rowMember(each))
    else if (told !== undefined) team.push(told)
    else if (each.kind !== 'paragraph' && last !== undefined)
      team[team.length - 1] = { ...last, note: joined(last.note, wholeText(each)) }
    else {
      const named = namedInSentence(each.text)
      team.push(...named.filter(({ name }) => team.every(other => other.name !== name)))
      if (named.length === 0) left.push(each)
    }
  }
  return {
    team,
    clientSide: clientSide.flatMap(contactsOf),
    left,
    totals: left.filter(isTotalOfDays),
  }
}

/** « De votre côté : Anne Roy (pilote interne) », among those who come. */
function isClientSide({ label = '', value = '', children }: Entry): boolean {
  return (
    (value !== '' || children.length > 0) &&
    /^(?:de |du )?(?:votre cote|cote client|chez vous|chez le client|votre equipe|vos interlocuteurs|en interne)\b/.test(
      bareWords(label),
    )
  )
}

function contactsOf({ value = '', children }: Entry): Contact[] {
  const people = [
    ...(value === '' ? [] : peopleIn(value)),
    ...children.flatMap(({ text }) => peopleIn(text)),
  ]
  return people
    .filter(({ name }) => isPersonName(name))
    .map(({ name, role, note }) => {
      const job = [role, note].filter(Boolean).join(', ')
      return { name, ...(job !== '' && { role: job }) }
    })
}

function inSentences(each: Entry): Entry[] {
  const sentences = sentencesOf(each, 'team')
  return sentences.every(({ text }) => memberIn(text) !== undefined) ? sentences : [each]
}

/** « Anne-Lise Roy – Consultante (6 jours) », « Anne Roy (950 €/jour) : formation », « Anne Roy, associée, dirige la mission ». */
function memberIn(text: string): Member | undefined {
  const [, name = text, told = ''] =
    /^([^:(,–—]+?)(?:\s+[–—-]\s+|\s*[:,–—]\s*|\s*(?=\())(\S.*)$/su.exec(text) ?? []
  if (!isPersonName(name)) return undefined
  const [, aside, after] = /^\(([^()]+)\)\s*[:–—-]\s+(.+)$/su.exec(told) ?? []
  if (aside !== undefined && after !== undefined)
    return /\d/.test(aside)
      ? { name, role: after, note: aside }
      : { name, role: aside, note: after }
  const [first = told, ...others] = sentencesIn(told)
  const about = others.length > 0 ? [others.join(' ')] : []
  const [, bare = first, days] = /^([^()]*?)\s*\(([^()]+)\)\.?$/su.exec(first) ?? []
  if (/[()]/.test(bare)) return undefined
  const [role = '', ...more] = bare.split(roleEnd(bare))
  const notes = [...more, ...(days === undefined ? [] : [days]), ...about]
  if (role === '') return { name, ...(days !== undefined && { role: days }), ...withNote(about) }
  return { name, role: withoutStop(role, about), ...withNote(notes) }
}

function withNote(notes: readonly string[]): Pick<Member, 'note'> {
  return notes.length > 0 ? { note: notes.join(', ') } : {}
}

/** « directrice de mission. Elle suit … »: the first sentence is the function. */
function withoutStop(role: string, about: readonly string[]): string {
  return about.length > 0 ? role.replace(/\.$/, '') : role
}

/** « Associée, supply chain » is a function, « – 8 jours à 900 € » is none; a sentence goes on after its first words. */
function roleEnd(told: string): RegExp {
  const days = String.raw`\s+:\s+|\s+[–—-]\s+(?=\d[\d,.]*\s?j)`
  return new RegExp(told.length > longestRole ? `${days}|,\\s+` : days, 'u')
}

const longestRole = 50

function isTotal({ cells = [] }: Entry): boolean {
  return /^(?:sous )?tota(?:l|ux)\b/.test(bareWords(cells[0]?.text ?? ''))
}

function isTotalOfDays(each: Entry): boolean {
  return isTotal(each) && daysOf(each.cells ?? []).length > 0
}

/** « Nom | Fonction | Rôle dans la mission | Jours ». */
function rowMember({ cells = [] }: Entry): Member[] {
  const person = cells.find(({ text }) => isPersonName(text))
  const others = cells.filter(cell => cell !== person && /\p{L}/u.test(cell.text))
  const [name, role, note] = [person, ...others].map(cell => cell?.text)
  if (name === undefined) return []
  const notes = [...daysOf(cells), ...(note === undefined ? [] : [note])]
  return [
    {
      name,
      ...(role !== undefined && { role }),
      ...(notes.length > 0 && { note: notes.join(', ') }),
    },
  ]
}

/** The only figure of a row, in a column of days. */
function daysOf(cells: readonly Cell[]): string[] {
  const [only, ...others] = cells.filter(({ text }) => /^\d+(?:[.,]\d+)?$/.test(text.trim()))
  if (only === undefined || others.length > 0 || columnNamed(only.column) !== 'days') return []
  return [`${only.text.trim()} jour${toNumber(only.text) < 2 ? '' : 's'}`]
}

/** « La mission est dirigée par Judith Sorel (associée) et conduite par Luc Petit (ingénieur) ». */
function namedInSentence(text: string): Member[] {
  const named = /(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+)\s*\(([^()]+)\)/gu
  return [...text.matchAll(named)].flatMap(([, name = '', told = '']) => {
    const [role = told, ...note] = told.split(/\s*,\s+/)
    if (!isPersonName(name)) return []
    return [{ name, role, ...(note.length > 0 && { note: note.join(', ') }) }]
  })
}

function joined(note: string | undefined, more: string): string {
  return [note, more].filter(Boolean).join(', ')
}
