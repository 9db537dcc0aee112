import { addDays, weekday } from '../domain/calendar.ts'
import { folded } from './folded.ts'

/** Days a text speaks of, first and last included; `source` is the words themselves. */
export type DateSpan = {
  readonly start: string
  readonly end: string
  readonly source: string
  readonly index: number
  /** One day, told as such, rather than a period or a rough time such as « mi-mars ». */
  readonly exact: boolean
}

/**
 * The first date or period of a text: `15 mars 2024`, `1er mars`, `15/03/2024`, `mi-mars`, `Mars 2024`,
 * `Avril-Juillet 2024`, `1-21 octobre`, `Sem. du 26 fév`, `T3 2025`, `2024-03-15`. A date without a
 * year is the first one that comes no more than 45 days before `anchor`.
 */
export function firstDateSpan(text: string, anchor: string): DateSpan | undefined {
  const candidates = patterns.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text)
    const span = match?.groups === undefined ? undefined : read(match.groups, anchor)
    if (match === null || span === undefined) return []
    return [{ exact: false, ...span, source: match[0].trim(), index: match.index }]
  })
  return candidates.toSorted((a, b) => a.index - b.index || b.source.length - a.source.length)[0]
}

/** The text is a date or a period and nothing more than « le », « vers », « courant »… */
export function isDateOnly(text: string, anchor: string): boolean {
  const span = firstDateSpan(text, anchor)
  if (span === undefined) return false
  return folded(text.replace(span.source, ' '))
    .split(/[ ']+/)
    .every(word => word === '' || dateWords.has(word))
}

const dateWords = new Set(
  'le la les l du au a vers courant avant apres d ici des pour fin debut mi en de semaine sem matin midi soir apres-midi lundi mardi mercredi jeudi vendredi samedi dimanche env environ'.split(
    ' ',
  ),
)

/** The earliest date told with its year, from which the years of the others are worked out. */
export function earliestDate(text: string): string | undefined {
  const found: string[] = []
  for (const { pattern, read } of patterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const hasYear = match.groups?.year !== undefined || match.groups?.isoYear !== undefined
      const span = hasYear && match.groups ? read(match.groups, '2000-01-01') : undefined
      if (span !== undefined) found.push(span.start)
    }
  }
  return found.toSorted()[0]
}

type Groups = Record<string, string | undefined>
type Read = (
  groups: Groups,
  anchor: string,
) => (Omit<DateSpan, 'source' | 'index' | 'exact'> & { exact?: boolean }) | undefined

const monthStems = [
  'janv',
  'fevr?',
  'mars|mar',
  'avr',
  'mai',
  'juin',
  'juil',
  'aou',
  'sept?',
  'oct',
  'nov',
  'dec',
]
const monthNames =
  'janvier|janv?\\.?|f[ée]vrier|f[ée]vr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil?\\.?|ao[ûu]t|septembre|sept?\\.?|octobre|oct\\.?|novembre|nov\\.?|d[ée]cembre|d[ée]c\\.?'
const month = (name: string) => `(?<${name}>${monthNames})(?![\\p{L}])`
const day = (name: string) => `(?<!\\d)(?<${name}>[0-3]?\\d)(?:er|ER|ᵉʳ)?`
const year = '(?:[ \\u00a0\\u202f,]*(?<year>(?:19|20)\\d{2})(?!\\d))?'
const weekdays = '(?:(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?\\.?\\s+)?'
const to = "\\s*(?:-|–|—|→|à|au|et|jusqu’?'?au)\\s*(?:le\\s+)?"

const of = (source: string) => new RegExp(source, 'iu')

const numeric = (name: string) => `(?<${name}>\\d{1,2}[/.]\\d{1,2}[/.](?:20|19)?\\d{2})(?!\\d)`

const patterns: readonly { pattern: RegExp; read: Read }[] = [
  { pattern: of(`(?<!\\d)${numeric('from')}${to}${numeric('until')}`), read: numericRange },
  { pattern: of('(?<isoYear>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)'), read: isoDay },
  {
    pattern: of('(?<!\\d)(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<year>(?:20|19)?\\d{2})(?!\\d)'),
    read: numericDay,
  },
  { pattern: of('(?<![\\d/.])(?<d>\\d{1,2})/(?<m>\\d{2})(?![\\d/.%])'), read: numericDay },
  { pattern: of('(?<![\\d/])(?<m>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?!\\d)'), read: numericMonth },
  {
    pattern: of(
      `${day('d')}(?:\\s+${month('m')}(?:\\s+(?<startYear>(?:19|20)\\d{2}))?)?${to}${weekdays}${day('d2')}\\s+${month('m2')}${year}`,
    ),
    read: dayRange,
  },
  {
    pattern: of(
      `(?<week>sem(?:aine|\\.)?\\s+(?:du|de la|commençant le)\\s+)${weekdays}${day('d')}(?:\\s+${month('m')})?${year}`,
    ),
    read: weekOf,
  },
  { pattern: of(`${day('d')}\\s+${month('m')}${year}`), read: oneDay },
  {
    pattern: of(
      `(?<part>mi|d[ée]but|fin|courant)[- \\u00a0]*(?:de\\s+|d['’])?${month('m')}${year}`,
    ),
    read: partOfMonth,
  },
  {
    pattern: of(
      `(?<![\\p{L}])${month('m')}(?:\\s+(?<startYear>(?:19|20)\\d{2}))?${to}${month('m2')}${year}`,
    ),
    read: monthRange,
  },
  { pattern: of(`(?<![\\p{L}]|\\d(?:er)?\\s+)${month('m')}${year}`), read: wholeMonth },
  {
    pattern: of('(?<![\\p{L}\\d])(?:T|Q)(?<q>[1-4])[ \\u00a0/-]*(?<year>(?:19|20)\\d{2})'),
    read: quarter,
  },
  {
    pattern: of('(?<q>[1-4])(?:er|[eè]me|e)\\s+trimestre(?:\\s+de)?\\s+(?<year>(?:19|20)\\d{2})'),
    read: quarter,
  },
  { pattern: of('(?<![\\p{L}\\d])S(?<s>[12])[ \\u00a0/-]*(?<year>(?:19|20)\\d{2})'), read: half },
  {
    pattern: of('(?<s>[12])(?:er|[eè]me|e|nd)\\s+semestre(?:\\s+de)?\\s+(?<year>(?:19|20)\\d{2})'),
    read: half,
  },
]

function isoDay({ isoYear, m, d }: Groups) {
  return single(dateOf(Number(isoYear), Number(m), Number(d)))
}

function numericDay({ year, m, d }: Groups, anchor: string) {
  const written = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year)
  return single(dated(written, Number(m), Number(d), anchor))
}

function numericMonth({ year, m }: Groups) {
  return months(Number(year), Number(m), Number(year), Number(m))
}

function dayRange({ d, m, d2, m2, year, startYear }: Groups, anchor: string) {
  const lastMonth = monthNumber(m2)
  const firstMonth = m === undefined ? lastMonth : monthNumber(m)
  const start = dated(
    startsIn(startYear, year, firstMonth > lastMonth),
    firstMonth,
    Number(d),
    anchor,
  )
  if (start === undefined) return undefined
  const end = dated(year === undefined ? undefined : Number(year), lastMonth, Number(d2), start)
  return end === undefined || end < start ? undefined : { start, end }
}

/** The year of a period's first day, when only its last day has one. */
function startsIn(startYear: string | undefined, endYear: string | undefined, wraps: boolean) {
  if (startYear !== undefined) return Number(startYear)
  return endYear === undefined ? undefined : Number(endYear) - (wraps ? 1 : 0)
}

function weekOf({ d, m, year }: Groups, anchor: string) {
  const number = m === undefined ? Number(anchor.slice(5, 7)) : monthNumber(m)
  const date = dated(year === undefined ? undefined : Number(year), number, Number(d), anchor)
  return date === undefined ? undefined : { start: date, end: addDays(date, 7 - weekday(date)) }
}

function oneDay({ d, m, year }: Groups, anchor: string) {
  return single(
    dated(year === undefined ? undefined : Number(year), monthNumber(m), Number(d), anchor),
  )
}

function partOfMonth({ part = '', m, year }: Groups, anchor: string) {
  const whole = wholeMonth({ m, year }, anchor)
  if (whole === undefined) return undefined
  const on = (from: number, to: number) => ({
    start: addDays(whole.start, from - 1),
    end: addDays(whole.start, to - 1),
  })
  if (folded(part) === 'mi') return on(15, 15)
  if (folded(part) === 'debut') return on(1, 10)
  return folded(part) === 'fin' ? { start: addDays(whole.start, 20), end: whole.end } : whole
}

function monthRange({ m, m2, year, startYear }: Groups, anchor: string) {
  const first = monthNumber(m)
  const last = monthNumber(m2)
  const written = startsIn(startYear, year, first > last)
  const startIn = written ?? yearAfter(anchor, first, 1)
  const endIn = year === undefined ? startIn + (first > last ? 1 : 0) : Number(year)
  return months(startIn, first, endIn, last)
}

function wholeMonth({ m, year }: Groups, anchor: string) {
  const number = monthNumber(m)
  const written = year === undefined ? yearAfter(anchor, number, 1) : Number(year)
  return months(written, number, written, number)
}

function quarter({ q, year }: Groups) {
  return months(Number(year), Number(q) * 3 - 2, Number(year), Number(q) * 3)
}

function half({ s, year }: Groups) {
  return months(Number(year), Number(s) * 6 - 5, Number(year), Number(s) * 6)
}

function numericRange({ from = '', until = '' }: Groups, anchor: string) {
  const [start, end] = [from, until].map(text => {
    const [d, m, year] = text.split(/[/.]/)
    return numericDay({ d, m, year }, anchor)
  })
  return start && end && start.start <= end.end ? { start: start.start, end: end.end } : undefined
}

function single(date: string | undefined) {
  return date === undefined ? undefined : { start: date, end: date, exact: true }
}

function months(startYear: number, first: number, endYear: number, last: number) {
  const start = dateOf(startYear, first, 1)
  const after = last === 12 ? dateOf(endYear + 1, 1, 1) : dateOf(endYear, last + 1, 1)
  return start === undefined || after === undefined || after <= start
    ? undefined
    : { start, end: addDays(after, -1) }
}

function monthNumber(name = ''): number {
  return monthStems.findIndex(stem => new RegExp(`^(?:${stem})`).test(folded(name))) + 1
}

function dated(year: number | undefined, month: number, day: number, anchor: string) {
  return dateOf(year ?? yearAfter(anchor, month, day), month, day)
}

/** Nothing when there is no such day. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date
}

const toleratedPastDays = 45

function yearAfter(anchor: string, month: number, day: number): number {
  const earliest = addDays(anchor, -toleratedPastDays)
  const year = Number(earliest.slice(0, 4))
  const inThatYear = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return inThatYear < earliest ? year + 1 : year
}
