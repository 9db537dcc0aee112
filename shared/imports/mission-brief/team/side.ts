import type { Member } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { isPersonName, namesRole, peopleIn } from '../../header/person.ts'
import type { Entry } from '../../outline/entry.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { topicsNamed } from '../../outline/topics/section-names.ts'
import { isClient, isOver, nameOf } from './houses.ts'

export type Side = 'client' | 'firm'
export type Known = {
  readonly client: string
  readonly author: string | undefined
  /** As it stands over its people. */
  readonly firm?: string | undefined
}

/** A line over its list: « Chez Martin SA ». */
export function announcedSide(entry: Entry, { entries }: Part, known: Known): Side | undefined {
  const { kind, text, label, children } = entry
  const house = houseOver(entry, entries, known)
  if (house !== undefined) return house
  const isLine = kind === 'paragraph' && children.length === 0 && label === undefined
  if (isLine && isOurPlace(text)) {
    const below = entries.slice(entries.indexOf(entry) + 1)
    return oursAmong(
      below.map(each => each.text),
      known,
    )
  }
  return isLine && text.length < 40 && !isPersonName(text) && !/[,;.]/.test(text)
    ? namedSide(text, known)
    : undefined
}

/** « Tissages Lorme », « Cairn », alone over their people. */
function houseOver(entry: Entry, entries: readonly Entry[], known: Known): Side | undefined {
  return entry.children.length === 0 && isOver(entry, entries[entries.indexOf(entry) + 1])
    ? houseNamed(nameOf(entry), known)
    : undefined
}

export function houseNamed(text: string, { client, firm }: Known): Side | undefined {
  if (text === firm) return 'firm'
  return isClient(text, client) ? 'client' : undefined
}

/** « Cabinet : Anne Roy (pilote) », and not « Chef de cabinet : Anne Roy ». */
export function labelSide(
  { label, value = '', children }: Entry,
  side: Side | undefined,
  known: Known,
): Side | undefined {
  if (label === undefined || isPersonName(label)) return undefined
  if (value === '') return children.length > 0 ? namedSide(label, known) : undefined
  const people = peopleIn(value)
  const isAlone = /^consultante?$/i.test(label) && people.length === 1
  const isRole = /^consultante?s?$/i.test(label)
  if (isAlone || (isRole && people.every(({ role }) => role === undefined))) return undefined
  if (isOurPlace(label)) return oursAmong([value], known)
  if (isShortName(label) && namesAuthor(value, known)) return 'firm'
  if (isSideName(label) || isClientName(label, known)) return namedSide(label, known)
  const isHouse = side === undefined && isHouseName(label, people)
  return isHouse ? (namedSide(label, known) ?? 'firm') : undefined
}

/** « Orion : Hélène Marchetti conduit la mission », where she is the author. */
function isShortName(label: string): boolean {
  return /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u.test(label) && !namesRole(label)
}

function namesAuthor(value: string, { author }: Known): boolean {
  return author !== undefined && / /.test(author) && value.includes(author)
}

/** « Sillage Conseil : Anne Roy (pilote), Luc Petit (formateur) »: each has a role, and the label is none. */
function isHouseName(label: string, people: readonly Member[]): boolean {
  const isSeveral =
    people.length > 1 && people.every(({ name, role }) => isPersonName(name) && role !== undefined)
  return isSeveral && /^\p{Lu}/u.test(label) && !namesRole(label.replace(/\s.*$/u, ''))
}

function isSideName(label: string): boolean {
  return (
    sideNamed.test(bareWords(label)) ||
    /^(?:cote|chez|pour|du cote) /.test(bareWords(label)) ||
    /^equipe (?:conseil|client)/.test(bareWords(label)) ||
    /\((?:cabinet|client)\)/i.test(label)
  )
}

const sideNamed = pattern()`
  ^(?:cote|chez|pour|equipe|le |la |l')?\s*
  (?:
    client|cabinet|conseil|consultants?|prestataire|agence|hopital|mairie|commune|domaine|lycee
    |ecole|association|entreprise|societe|usine|etablissement|clinique
  )$
`

function isOurPlace(label: string): boolean {
  return /^(?:nous|chez nous|(?:de )?notre (?:cote|equipe))$/.test(bareWords(label))
}

/** « Chez nous » is the firm where the author is among those named there, else the client. */
function oursAmong(texts: readonly string[], { author }: Known): Side {
  const isAuthors = texts.some(
    text =>
      /(?<!\p{L})moi(?!\p{L})/iu.test(text) || (author !== undefined && text.includes(author)),
  )
  return isAuthors ? 'firm' : 'client'
}

function isClientName(label: string, { client }: Known): boolean {
  const words = bareWords(label).split(' ')
  return bareWords(client)
    .split(' ')
    .some(word => word.length > 3 && words.includes(word))
}

export function partSide(part: Part, known: Known): Side | undefined {
  const { title, entries } = part
  if (title !== undefined && isOurPlace(title.text))
    return oursAmong(
      entries.map(({ text }) => text),
      known,
    )
  if (part.topic === 'clientTeam') return 'client'
  if (part.topic === 'firmTeam') return 'firm'
  if (!part.isOwnTitle || part.title === undefined) return undefined
  return houseNamed(part.title.text, known) ?? namedSide(part.title.text, known)
}

/** A title that names no side: a committee, a department. */
export function ownTitle({ isOwnTitle, title }: Part, known: Known): string | undefined {
  if (!isOwnTitle || title === undefined) return undefined
  const side = houseNamed(title.text, known) ?? namedSide(title.text, known)
  return side === undefined ? title.text : undefined
}

export function rowSide(entry: Entry, known: Known): Side | undefined {
  const side = cellOf(entry, 'side')
  return side === undefined ? undefined : namedSide(`côté ${side}`, known)
}

/** « Côté Martin SA », « Équipe conseil », « Chez nous » ; a side named for somebody else than the client is the firm's. */
function namedSide(title: string, { client }: Known): Side | undefined {
  const [topic] = topicsNamed(title)
  if (topic === 'clientTeam') return 'client'
  if (topic === 'firmTeam') return 'firm'
  const words = bareWords(title).split(' ')
  const names = bareWords(client)
    .split(' ')
    .filter(word => word.length > 2)
  if (names.some(name => words.includes(name)) || words.some(word => clientWords.has(word)))
    return 'client'
  if (/\b(?:cabinet|conseil|consult\w*|prestataire|agence|externe)\b/.test(words.join(' ')))
    return 'firm'
  return /^(?:cote|chez|pour|equipe) /.test(words.join(' ')) && /\p{Lu}/u.test(title.slice(1))
    ? 'firm'
    : undefined
}

const clientWords = new Set(
  'client interne etablissement entreprise societe collectivite commune mairie association hopital clinique maison structure domaine lycee ecole universite usine ong'.split(
    ' ',
  ),
)

export function guessedSide({ name, role = '', note = '' }: Member, { author }: Known): Side {
  if (author !== undefined && bareWords(author).includes(bareWords(name))) return 'firm'
  if (isOfFirm(`${role} ${note}`, author)) return 'firm'
  return /\bconsult/.test(bareWords(`${role} ${note}`)) ? 'firm' : 'client'
}

/** « écologue, Sillon & Associés », where the author is « Awa Sylla, Sillon & Associés ». */
function isOfFirm(words: string, author = ''): boolean {
  const [, firm = ''] = author.split(/\s*[,(]\s*|\s[–—-]\s/)
  const name = bareWords(firm)
  return name.length > 3 && bareWords(words).includes(name)
}
