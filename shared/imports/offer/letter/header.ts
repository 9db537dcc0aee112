import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { isConsultancy } from '../../header/document-title.ts'
import { isPersonName } from '../../header/person.ts'
import type { Entry, Group, Title } from '../../outline/entry.ts'
import { leadingTitles } from '../../outline/titles/leading-titles.ts'
import { type DocumentHeader, readDocumentHeader } from '../../report/header/header.ts'
import { isHeaderField } from '../../report/header/lines.ts'

export type OfferHeader = {
  readonly head: DocumentHeader
  /** The titles of the document itself, the outermost first. */
  readonly leading: readonly Title[]
  /** What stands under them, over every other title. */
  readonly groups: readonly Group[]
}

/** What a proposal says of itself before its first part, whether under its title or above it. */
export function readOfferHeader(groups: readonly Group[], anchor: string): OfferHeader {
  const leading = leadingOf(groups)
  const over = groups.filter(({ titles }) => titles.every(title => leading.includes(title)))
  const told = readDocumentHeader(over, anchor)
  const [first] = leading
  const title = told.title ?? first?.text
  const lines = over.flatMap(({ entries }) => entries)
  const written = writtenIn(lines, anchor)
  const author = told.authors[0] ?? senderIn(told.fields) ?? written.author
  return {
    head: {
      ...told,
      ...(title !== undefined && { title }),
      ...(told.date === undefined && written.date !== undefined && { date: written.date }),
      authors: author === undefined ? [] : [author, ...told.authors.slice(1)],
    },
    leading,
    groups: over,
  }
}

/** A letter begins with its header; a title that stands over nearly everything is the document's. */
function leadingOf(groups: readonly Group[]): readonly Title[] {
  const [first] = groups
  const isLetter = first?.titles.length === 0 && first.entries.some(each => isHeaderField(each))
  if (isLetter) return []
  const leading = leadingTitles(groups)
  const over = groups.flatMap(({ titles }) => titles[0] ?? [])
  const whole = over.find(
    title =>
      title.kind === 'heading' && over.filter(each => each === title).length * 10 > over.length * 7,
  )
  return whole === undefined || leading.includes(whole) ? leading : [...leading, whole]
}

/** « De : Bastien Roy (Sillon Conseil) », « De : Sillon Conseil (Bastien Roy, associé) ». */
function senderIn(fields: ReadonlyMap<string, Entry>): string | undefined {
  const told = fields.get('de') ?? [...fields].find(([name]) => sender.test(name))?.[1]
  const [, aside = ''] = /^[^()]+\(([^(),]+)[^()]*\)$/u.exec(told?.value ?? '') ?? []
  if (isPersonName(aside) && isConsultancy(told?.value ?? '')) return aside.trim()
  const name = told?.value?.replace(/\s*[(,].*$/su, '')
  return name === '' ? undefined : name
}

const sender =
  /^(?:signataire|emetteur|charge(?:e)? d'affaires|responsable (?:de l'offre|commerciale?)|suivi par|dossier suivi par|affaire suivie par)/

/** « Le 12 mai 2025 », « Émis le 13 janvier 2026 par Nora Feld ». */
function writtenIn(
  lines: readonly Entry[],
  anchor: string,
): { readonly date?: string; readonly author?: string } {
  for (const { text } of lines) {
    const [, day, author] =
      /^(?:émis|établi|rédigé|fait|préparé)e?s?\s+le\s+(.{6,30}?\d{4})(?:\s+par\s+(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+))?/iu.exec(
        text,
      ) ?? (isDateOnly(text, anchor) ? [text, text] : [])
    const span = day === undefined ? undefined : firstDateSpan(day, anchor)
    if (span?.exact === true) return { date: span.start, ...(author !== undefined && { author }) }
  }
  return {}
}

export function numberIn(
  text: string,
  fields: ReadonlyMap<string, Entry>,
): Pick<Proposal, 'number'> {
  const number = [...fields].find(([name]) => /^(?:ref|reference|numero|n)\b/.test(name))?.[1].value
  const told = number === undefined || !isNumber(number) ? offerNumber(text) : number
  return told === undefined ? {} : { number: told }
}

/** « échange du 8 septembre au dépôt » is no number. */
function isNumber(text: string): boolean {
  return /\d/.test(text) && text.split(/\s+/).length <= mostWords
}

const mostWords = 3

/** « Réf. : 2025-014 », « Référence | PTF/2025/007 », « Devis n° D-2026-018 ». */
function offerNumber(text: string): string | undefined {
  const head = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, mostLines)
  for (const line of head) {
    const [, number] = field.exec(line) ?? titled.exec(line) ?? []
    if (number !== undefined) return number
  }
  return undefined
}

const mostLines = 30
const code = String.raw`([\p{L}\d][\p{L}\d/._-]*\d[\p{L}\d/._-]*)`
const field = new RegExp(
  String.raw`^[\s>*_|-]*(?:notre\s+)?(?:r[ée]f(?:[ée]rence)?\.?|num[ée]ro|n°)(?:\s+(?:de\s+(?:la\s+|l[’'])?|du\s+)?(?:proposition|offre|devis))?[\s*_]*[:|][\s*_]*${code}[\s*_|]*(?:/.*)?$`,
  'iu',
)
const titled = new RegExp(
  String.raw`(?<!\p{L})(?:devis|proposition|offre|marché|consultation|convention|contrat)(?!\p{L})[^:]{0,20}?n°\s*${code}`,
  'iu',
)
