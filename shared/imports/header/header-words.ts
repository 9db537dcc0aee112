import { firstDateSpan, isDateOnly } from '../../french/dates/spans.ts'
import type { Entry } from '../outline/entry.ts'
import type { Left } from '../outline/reading.ts'
import { contactOf } from './contact.ts'
import { isConsultancy, isOrganisation } from './document-title.ts'
import {
  clientNamed,
  contactsIn,
  dateField,
  type Header,
  isOrganisationAlone,
} from './header-fields.ts'
import { isPersonName, opensWithRole } from './person.ts'
import { type Signature, signatureIn } from './signature-line.ts'
import { type Writing, writtenIn } from './written-line.ts'

/** What such a line tells; it is kept as a note where it tells more. */
export function inWords(
  { text, line }: Entry,
  known: Header,
  anchor: string,
): Partial<Header> | undefined {
  const pieces = piecesTold(text, known, anchor)
  if (pieces !== undefined) return { ...pieces, left: [...known.left, { line, text }] }
  const met = metOn(text, known, anchor)
  if (met !== undefined) return { ...met, left: [...known.left, { line, text }] }
  if (
    known.client === undefined &&
    isOrganisationAlone(text) &&
    !opensWithRole(text) &&
    !/\d/.test(text)
  )
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

const writing = '(?:créée?|rédigée?|établie?|écrite?|préparée?|proposée?)'

const writingLine = new RegExp(
  `^(?:[\\p{L}’']+\\s+){0,5}${writing}\\s+(?:par\\s+(?:\\s?:\\s*)?(?<author>.+?))?(?:[\\s,]*le\\s+(?<date>(?:\\p{L}+\\s+)?\\d.*))?$`,
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

function missing({ author, createdOn }: Writing, known: Header): Writing {
  return {
    ...(author !== undefined && known.author === undefined && { author }),
    ...(createdOn !== undefined && known.createdOn === undefined && { createdOn }),
  }
}
