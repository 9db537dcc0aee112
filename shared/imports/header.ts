import type { Contact } from '../domain/client.ts'
import type { Member } from '../domain/plan.ts'
import { isConsultancy, isOrganisation } from './document-title.ts'
import { entry as asEntry, type Entry } from './entry.ts'
import { headerField } from './field-names.ts'
import { firstDateSpan, isDateOnly } from './french-dates.ts'
import { contactOf, isPersonName, peopleIn } from './person.ts'
import { type Left, left } from './reading.ts'
import type { Part } from './routing.ts'
import { type Signature, signatureIn } from './signature-line.ts'
import { type Writing, writingIn, writtenIn } from './written-line.ts'

export type Header = {
  readonly client?: string
  readonly contact?: Contact
  /** Others than the first, where several are named. */
  readonly otherContacts?: readonly Contact[]
  /** What stands in parentheses after the client's name. */
  readonly about?: string
  readonly author?: string
  readonly createdOn?: string
  readonly title?: string
  readonly left: readonly Left[]
}

/** Who asks, who writes, when and what about: the lines before the first section. */
export function readHeader(parts: readonly Part[], anchor: string): Header {
  const client = clientLabelled(parts)
  let header: Header = { ...(client !== undefined && { client }), left: [] }
  for (const [index, part] of parts.entries()) {
    const before = header.left.length
    for (const entry of part.entries.flatMap(fieldsOfRow)) {
      const found = fieldOf(entry, header, anchor)
      header = { ...header, ...(found ?? { left: [...header.left, left(entry, part)] }) }
    }
    const isUntold = part.isOwnTitle && header.left.length === before
    if (index > 0 && isUntold) header = withTitle(header, part)
  }
  return header
}

/** A « Client : … » somewhere in the header is surer than an organisation that a line of it names. */
function clientLabelled(parts: readonly Part[]): string | undefined {
  const [told] = parts
    .flatMap(({ entries }) => entries.flatMap(fieldsOfRow))
    .filter(({ label, value = '', children }) => {
      const isClient = label !== undefined && headerField(label) === 'client'
      return isClient && value !== '' && children.length === 0 && !isPersonAndJob(value)
    })
  return told === undefined ? undefined : clientNamed(told.value ?? '').client
}

/** « Auteur | Client | Date » over a row of values: as many fields. */
function fieldsOfRow(row: Entry): Entry[] {
  const { cells = [], line, kind } = row
  const isFields =
    cells.length > 1 && cells.every(({ column }) => headerField(column) !== undefined)
  if (!isFields) return [row]
  return cells.map(({ column, text }) => asEntry({ line, kind, text: `${column} : ${text}` }))
}

/** A title that no line was left under; that of the whole document comes first. */
function withTitle(header: Header, { title }: Part): Header {
  if (title === undefined) return header
  return { ...header, left: [...header.left, { line: title.line, text: title.text }] }
}

function fieldOf(entry: Entry, known: Header, anchor: string): Partial<Header> | undefined {
  const { label, value = '', children } = entry
  const field = label === undefined ? undefined : headerField(label)
  if (field === undefined) return inWords(entry, known, anchor)
  if (field === 'client' && isPersonAndJob(value) && known.contact === undefined)
    return { contact: contactOf(value) }
  if (value === '' || children.length > 0) return undefined
  switch (field) {
    case 'client':
      return known.client === clientNamed(value).client ? clientNamed(value) : undefined
    case 'contact':
      if (known.client === undefined && isOrganisationAlone(value)) return clientNamed(value)
      return known.contact === undefined ? contactsIn(value) : anotherContact(known, value)
    case 'author':
      return known.author === undefined ? authorField(value, known, anchor) : undefined
    case 'title':
      return known.title === undefined ? { title: value } : undefined
    case 'date':
      return known.createdOn === undefined ? dateField(value, anchor) : undefined
  }
}

/** « Anne Roy (analyste) » whole, as it is told; a firm and a day beside a name are no part of it. */
function authorField(value: string, known: Header, anchor: string): Partial<Header> {
  const { author, createdOn } = writingIn(value, anchor)
  if (author === undefined || (createdOn === undefined && !isConsultancy(value)))
    return { author: value }
  return {
    author,
    ...(createdOn !== undefined && known.createdOn === undefined && { createdOn }),
  }
}

function missing({ author, createdOn }: Writing, known: Header): Writing {
  return {
    ...(author !== undefined && known.author === undefined && { author }),
    ...(createdOn !== undefined && known.createdOn === undefined && { createdOn }),
  }
}

/** « Théâtre des Halles (EPCC), Amiens », « Commune de Marsac-sur-Loire »: an organisation, and where it is. */
function isOrganisationAlone(text: string): boolean {
  const [name = ''] = text.split(/\s*[,(]/)
  return (
    isOrganisation(name) &&
    !isConsultancy(name) &&
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/).length <= longestOrganisation &&
    !/[.;:]/.test(text)
  )
}

/** In words. */
const longestOrganisation = 7

/** « FormaPlus (client depuis 2024) »: the name, and what is said of it. */
function clientNamed(value: string): Partial<Header> {
  const [, client, about] =
    /^(.+?)\s*\((\p{Ll}[^()]*\s[^()]*)\)$/u.exec(value) ??
    /^(.+?)\s*\((\p{Lu}{3,}\),\s+\p{Lu}[\p{L}-]+)$/u.exec(value) ??
    /^(.+?)\s+[–—-]\s+(\p{Ll}.*)$/u.exec(value) ??
    []
  return client === undefined || about === undefined
    ? { client: value }
    : { client, about: about.replace(')', '') }
}

/** One person, or several: « Dr Anne Roy (gérante), Dr Paul Imbert (associé) ». */
function contactsIn(value: string): Partial<Header> {
  const people = value.includes('@') ? [] : peopleIn(value)
  const [first, ...others] = people.map(asContact)
  const isSeveral = others.length > 0 && people.every(({ name }) => isPersonName(name))
  if (first === undefined || !isSeveral) return { contact: contactOf(value) }
  return { contact: first, otherContacts: others }
}

/** « Contact opérationnel : Paul Imbert (DSI) », after the first. */
function anotherContact(
  { otherContacts = [] }: Header,
  value: string,
): Partial<Header> | undefined {
  const { contact, otherContacts: more = [] } = contactsIn(value)
  if (contact === undefined || !isPersonName(contact.name)) return undefined
  return { otherContacts: [...otherContacts, contact, ...more] }
}

function asContact({ name, role, note }: Member): Contact {
  const job = [role, note].filter(each => each !== undefined).join(', ')
  return { name, ...(job !== '' && { role: job }) }
}

/** « Anne Roy, directrice » under « Client » is who speaks for it. */
function isPersonAndJob(text: string): boolean {
  const [, name = '', job = ''] = /^([^,(]+?)\s*[,(]\s*(\p{Ll}.*)$/u.exec(text) ?? []
  return isPersonName(name) && !isOrganisation(name) && !/^(?:direction|service|pôle)\b/u.test(job)
}

function dateField(value: string, anchor: string): Partial<Header> | undefined {
  const span = firstDateSpan(value, anchor)
  return span?.exact === true ? { createdOn: span.start } : undefined
}

const writing = '(?:créée?|rédigée?|établie?|écrite?|préparée?|proposée?)'

const writingLine = new RegExp(
  `^(?:[\\p{L}’']+\\s+){0,5}${writing}\\s+(?:par\\s+(?<author>.+?))?(?:[\\s,]*le\\s+(?<date>(?:\\p{L}+\\s+)?\\d.*))?$`,
  'iu',
)

/** « Rédigé par Anne Roy le 3 juin 2024 ». */
export function isWritingLine(text: string): boolean {
  const { author, date } = writingLine.exec(text)?.groups ?? {}
  return author !== undefined || date !== undefined
}

/** « CHU de Valmont · Direction médicale · 21 avril 2026 », under the title. */
function piecesTold(text: string, known: Header, anchor: string): Partial<Header> | undefined {
  const pieces = text.split(/\s+[·•|–—]\s+/)
  const day = pieces.find(piece => isDateOnly(piece, anchor))
  const client = pieces.find(
    piece => isOrganisation(piece) && piece.length < 60 && !isConsultancy(piece),
  )
  if (pieces.length < 2 || (day === undefined && client === undefined)) return undefined
  const date = day === undefined ? undefined : dateField(day, anchor)
  const news = {
    ...(known.createdOn === undefined && date),
    ...(known.client === undefined && client !== undefined && { client }),
  }
  return Object.keys(news).length === 0 ? undefined : news
}

/** « Cabinet Ardoise Conseil — Anne Roy, consultante »: the firm, and who writes for it. */
function consultantTold(text: string): string | undefined {
  const pieces = text.split(/\s+[·•|–—]\s+/)
  if (pieces.length !== 2 || !pieces.some(isConsultancy)) return undefined
  const names = pieces.map(piece => piece.replace(/\s*[,(].*$/u, ''))
  return names.find(name => isPersonName(name) && !isConsultancy(name) && !isOrganisation(name))
}

/** « Mardi 6 mai 2025, 45 min, avec Anne Roy (présidente) »: when, and who spoke for the client. */
function metOn(text: string, known: Header, anchor: string): Partial<Header> | undefined {
  const [, people = ''] = /^.*\d.*,\s*avec\s+(.+)$/iu.exec(text) ?? []
  const day = firstDateSpan(text, anchor)
  if (people === '' || day?.exact !== true || known.contact !== undefined) return undefined
  return {
    ...contactsIn(people),
    ...(known.createdOn === undefined && { createdOn: day.start }),
  }
}

function withSignature(
  { author, createdOn, contact, isWhole }: Signature,
  line: Left,
  known: Header,
): Partial<Header> | undefined {
  const found = {
    ...(author !== undefined && known.author === undefined && { author }),
    ...(createdOn !== undefined && known.createdOn === undefined && { createdOn }),
    ...(contact !== undefined && known.contact === undefined && { contact: contactOf(contact) }),
  }
  if (Object.keys(found).length === 0) return undefined
  return isWhole ? found : { ...found, left: [...known.left, line] }
}

/** What such a line tells; it is kept as a note where it tells more. */
function inWords(
  { text, line }: Entry,
  known: Header,
  anchor: string,
): Partial<Header> | undefined {
  const pieces = piecesTold(text, known, anchor)
  if (pieces !== undefined) return { ...pieces, left: [...known.left, { line, text }] }
  const met = metOn(text, known, anchor)
  if (met !== undefined) return { ...met, left: [...known.left, { line, text }] }
  if (known.client === undefined && isOrganisationAlone(text) && !/\d/.test(text))
    return clientNamed(text)
  const written = missing(writtenIn(text, anchor), known)
  if (Object.keys(written).length > 0 && !isWritingLine(text))
    return { ...written, left: [...known.left, { line, text }] }
  const consultant = consultantTold(text)
  if (consultant !== undefined && known.author === undefined)
    return { author: consultant, left: [...known.left, { line, text }] }
  if (isDateOnly(text, anchor) && /\d{4}/.test(text) && known.createdOn === undefined) {
    const day = dateField(text, anchor)
    if (day !== undefined) return day
  }
  const signed = signatureIn(text, anchor)
  if (signed !== undefined) return withSignature(signed, { text, line }, known)
  const { author: named, date } = writingLine.exec(text)?.groups ?? {}
  const author = named?.replace(
    /(?<=\p{L})\s+(?:\(|(?:à partir|suite à|après|pour|avec|d[’']après)\s).*$/u,
    '',
  )
  const told = date === undefined ? {} : dateField(date, anchor)
  if (told === undefined || known.author !== undefined || known.createdOn !== undefined) {
    return undefined
  }
  const isAll = named === author && (date === undefined || isDateOnly(date, anchor))
  const rest = isAll ? {} : { left: [...known.left, { line, text }] }
  return author === undefined && date === undefined
    ? undefined
    : { ...(author && { author }), ...told, ...rest }
}
