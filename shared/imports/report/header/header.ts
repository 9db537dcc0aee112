import type { Period } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan, isDateOnly } from '../../../french/dates/spans.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { documentNamed } from '../../kinds/document-sort.ts'
import type { Entry, Group } from '../../outline/entry.ts'
import type { Left } from '../../outline/reading.ts'
import { barredClient, clientOf } from './client.ts'
import { fieldsIn, headerLines } from './lines.ts'
import { authorsIn } from './written-by.ts'

/** What a document says of itself before its first section. */
export type DocumentHeader = {
  readonly title?: string
  readonly client?: string
  readonly date?: string
  readonly period?: Period
  readonly authors: string[]
  /** In cents: « Budget de la mission : 84 500 € HT ». */
  readonly envelope?: number
  /** The other labelled lines, by their bare label. */
  readonly fields: ReadonlyMap<string, Entry>
  readonly left: readonly Left[]
}

export function readDocumentHeader(groups: readonly Group[], anchor: string): DocumentHeader {
  const [first] = groups[0]?.titles.length === 0 ? groups[0].entries : []
  const opening = first !== undefined && isKindOfDocument(first.text) ? first : undefined
  const title = opening?.text ?? titleOver(groups)
  const entries = groups.flatMap(group => group.entries).flatMap(fieldsIn)
  const below = entries.filter(each => each !== opening)
  const { fields, left } = headerLines(below, anchor)
  const field = (pattern: RegExp) => [...fields].find(([name]) => pattern.test(name))?.[1].value
  const lines = [...fields.values(), ...left].map(({ text }) => text)
  const day = field(written) ?? field(/^version$/) ?? lines.findLast(isDayOfDocument)
  const date = firstDateSpan(day ?? '', anchor)
  const client = clientOf(field, groups)
  const envelope = envelopeIn(fields)
  const isTold = ({ line, text }: Left) =>
    line === envelope?.line ||
    isDayOfDocument(text) ||
    courseNamed.test(text) ||
    text === barredClient(groups)
  return {
    ...(title !== undefined && { title: withoutRank(title) }),
    ...(client !== undefined && { client }),
    ...(date?.exact && { date: date.start }),
    ...(periodIn(field(/^periode|^mois|^(?:trimestre|semestre|semaine)\b/), anchor) ??
      datedPeriod(field(/^duree/), anchor) ??
      spanAlone(
        field(/^(?:mission|intervention|accompagnement|projet|dates?(?: de la mission)?)$/),
        anchor,
      ) ??
      courseIn(lines, anchor)),
    authors: authorsIn(field(authorFields)),
    ...(envelope !== undefined && { envelope: envelope.amount }),
    fields,
    left: left.filter(each => !isTold(each)),
  }
}

/** The outermost, unless it is a name that stands over the title of the document. */
function titleOver(groups: readonly Group[]): string | undefined {
  const titles = groups.flatMap(({ titles }) => titles)
  const named = titles.find(({ depth, text }) => depth === 1 && documentNamed(text) !== undefined)
  return (named ?? titles[0])?.text
}

/** One amount and nothing more, under a name that is the budget's. */
function envelopeIn(
  fields: ReadonlyMap<string, Entry>,
): { line: number; amount: number } | undefined {
  const [, told] = [...fields].find(([name]) => /^(?:budget|enveloppe|montant)\b/.test(name)) ?? []
  const [money, ...others] = moneyIn(told?.value ?? '')
  const isAlone = others.length === 0 && money?.source.length === told?.value?.length
  return told !== undefined && money !== undefined && isAlone
    ? { line: told.line, amount: money.max }
    : undefined
}

const written = pattern()`
  ^date(?!s? de (?:debut|fin))|^le$|^fait le|^emis(?:e)? le|^edit(?:e|ion)|^redige(?:e)? le
  |^(?:remis|publie|diffuse|transmis|envoye)e? le$
  |^arretee? (?:au|le)|^(?:rapport|document|note|point|version|edition) (?:du|au)$
  |^situation au|^lyon|^paris
`

/** « Diffusion : comité de direction, 10 octobre 2025 », where nothing else says when it was written. */
function isDayOfDocument(text: string): boolean {
  return (
    !/^(?:duree|periode|debut|fin|demarrage|lancement|prochaine?)\b/.test(bareWords(text)) &&
    /,\s(?:le\s)?\d{1,2}(?:er)?\s\p{L}{3,9}\.?\s20\d\d$/u.test(text)
  )
}

/** « Mission menée du 3 février au 26 septembre 2025 ». */
function courseIn(lines: readonly string[], anchor: string): { period?: Period } | undefined {
  const [label] = lines.flatMap(text => courseNamed.exec(text)?.[1] ?? [])
  return periodIn(label, anchor)
}

const courseNamed = /^(?:mission|intervention|projet|étude)\b.*?\sdu\s(\d.*\sau\s\d.*20\d\d)/iu

const authorFields = pattern()`
  ^(?:
    redige(?:e)?(?! le)|redact|rapporteu|emetteur|auteur|etabli|prepare(?!e? pour)|par\b
    |consultant|chef(?:fe)? de (?:projet|mission)|direct(?:eur|rice) de (?:projet|mission)
  )
`

/** A text without headings says what it is on its first line. */
function isKindOfDocument(text: string): boolean {
  return (
    text.length < longestTitle &&
    /^(?:rapport|point|bilan|compte rendu|note|tableau de bord)\b/.test(bareWords(text)) &&
    /\s[–—-]\s|:/.test(text)
  )
}

const longestTitle = 120

/** « Durée : 7 mois (septembre 2024 - mars 2025) » tells the period too. */
function datedPeriod(label: string | undefined, anchor: string): { period?: Period } | undefined {
  const [, inside] = /\(([^()]*\d{4})\)/.exec(label ?? '') ?? []
  return periodIn(inside, anchor)
}

/** « Mission : 14 octobre 2030 - 11 juillet 2031 »: from when to when, and nothing more. */
function spanAlone(label: string | undefined, anchor: string): { period?: Period } | undefined {
  const isSpan = /^(?:du\s)?\d.*(?:\s(?:[–—-]|au)\s|[–—-])\d.*20\d\d$/iu.test(label ?? '')
  const told = isSpan && isDateOnly(label ?? '', anchor) ? periodIn(label, anchor) : undefined
  return told?.period?.start === told?.period?.end ? undefined : told
}

function periodIn(label: string | undefined, anchor: string): { period?: Period } | undefined {
  if (label === undefined) return undefined
  const span = firstDateSpan(label, anchor)
  return { period: { label, ...(span && { start: span.start, end: span.end }) } }
}

/** « DOCUMENT #6 : » says where it stood in a file, not what it is. */
function withoutRank(title: string): string {
  return title.replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, '')
}
