import { letterheadIn } from '../offer/letter/letterhead.ts'
import { entry as asEntry, type Entry } from '../outline/entry.ts'
import { left } from '../outline/reading.ts'
import { headerField } from '../outline/topics/field-names.ts'
import type { Part } from '../outline/topics/routing.ts'
import { contactOf } from './contact.ts'
import { isConsultancy } from './document-title.ts'
import {
  clientNamed,
  contactsIn,
  dateField,
  type Header,
  isOrganisationAlone,
  isPersonAndJob,
} from './header-fields.ts'
import { inWords } from './header-words.ts'
import { isPersonName } from './person.ts'
import { writingIn } from './written-line.ts'

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
  const polite = header.left.filter(({ text }) => !salutation.test(text))
  return withAddressee({ ...header, left: polite }, parts)
}

/** « Monsieur le Directeur, ». */
const salutation =
  /^(?:(?:chère?s? )?(?:madame|monsieur|mesdames|messieurs)[^.:;\d]{0,60}|chère?s? [^.:;\d]{2,40}),$/iu

/** To whom the letter goes, where nothing else says who asks. */
function withAddressee(header: Header, parts: readonly Part[]): Header {
  const letter = letterheadIn(parts)
  if (letter === undefined) return header
  const said = new Set(letter.lines.map(({ line }) => line))
  return {
    ...(letter.client !== undefined && { client: letter.client }),
    ...contactsIn(letter.recipient.replace(/^(?:Monsieur|Madame) (?=\p{Lu})/u, '')),
    ...header,
    left: header.left.filter(({ line }) => !said.has(line)),
  }
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

/** « Contact opérationnel : Paul Imbert (DSI) », after the first. */
function anotherContact(
  { otherContacts = [] }: Header,
  value: string,
): Partial<Header> | undefined {
  const { contact, otherContacts: more = [] } = contactsIn(value)
  if (contact === undefined || !isPersonName(contact.name)) return undefined
  return { otherContacts: [...otherContacts, contact, ...more] }
}
