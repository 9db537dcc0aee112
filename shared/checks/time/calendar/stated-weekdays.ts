import { weekday } from '../../../domain/calendar/calendar.ts'
import { foldedMonths, nearestYear, toldDate, weekdayNames } from '../../../french/dates/names.ts'
import { formatDate } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { daysOfSpans } from './days-of-spans.ts'
import { isOfYearNear } from './years-near.ts'

const days = weekdayNames.join('|')
const months = foldedMonths.join('|')
/** « 12/03/2026 », « 12/03/26 », « 12/03 »; « 9/10 » is a mark. */
const dayAndDigits = new RegExp(
  `\\b(${days}) (?:le )?([0-3]?\\d)[./](?:([01]?\\d)[./](20\\d\\d|\\d\\d)|(0\\d|1[12]))(?![\\d%]|[./]\\d)`,
  'g',
)
/** « lundi 24 et mardi 25 mars »: the first of two days of one month. */
const dayAndDay = new RegExp(
  `\\b(${days}) (?:le )?(\\d{1,2})(?= (?:et|au|ou|-) (?:le )?(?:(?:${days}) )?(\\d{1,2}) (${months})(?: (\\d{4}))?)`,
  'g',
)
const dayAndDate = new RegExp(
  `\\b(${days}) (?:le |(?:dernier|prochain)(?:,? (?:le |soit le )?| ?\\((?:le )?))?(\\d{1,2})(?:er)? (${months})(?: (\\d{4}))?`,
  'g',
)

/** « mardi 12 mars 2024 » is a Tuesday; without a year, the nearest one. */
export function statedWeekdays(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const wrong = daysLike(told, /di |dimanche/i).flatMap(said => wrongDaysIn(told, said))
    return [...groupedBy(wrong, ({ name, date }) => `${name} ${date}`).values()].flatMap(finding)
  })
}

type WrongDay = {
  readonly date: string
  /** What it is said to be, and what it is. */
  readonly name: string
  readonly actual: string
  readonly place: Place
}

function wrongDaysIn(told: Told, said: Said): WrongDay[] {
  const whole = wrongAmong(told, said, writtenDays(said.words))
  if (whole.length > 0) return whole
  return wrongAmong(told, said, [...firstDays(said.words), ...spannedDays(told, said)])
}

function wrongAmong(told: Told, said: Said, written: readonly WrittenDay[]): WrongDay[] {
  const { field, text, path } = said
  return written.flatMap(({ index, found, name, day, month, year }) => {
    const dates = datesMeant(documentDay(told), year, month, day)
    const names: (string | undefined)[] = dates.map(date => weekdayNames[weekday(date) - 1])
    const [date, actual] = [dates[0], names[0]]
    if (date === undefined || actual === undefined || names.includes(name)) return []
    if (year === undefined && isOfYearNear(told, said, { date, name })) return []
    const quote = originalWords(text, index, found.length)
    return [{ date, name, actual, place: placeIn(told, field, path, quote) }]
  })
}

type WrittenDay = {
  readonly index: number
  readonly found: string
  readonly name: string
  readonly day: string
  readonly month: string
  readonly year: string | undefined
}

function writtenDays(words: string): WrittenDay[] {
  return [...matchesIn(words, dayAndDate), ...matchesIn(words, dayAndDigits)].map(
    ({ 0: found, 1: name = '', 2: day = '', 3: month, 4: year, 5: alone = '', index }) => ({
      ...{ index, found, name, day },
      month: monthNamed(month ?? alone),
      year: year?.length === 2 ? `20${year}` : year,
    }),
  )
}

/** Where two days of one month are told, the second bears its month, and is looked at by itself. */
function firstDays(words: string): WrittenDay[] {
  return matchesIn(words, dayAndDay).flatMap(
    ({ 0: found, 1: name = '', 2: day = '', 3: next = '', 4: month = '', 5: year, index }) =>
      Number(day) < Number(next) ? [{ index, found, name, day, month, year }] : [],
  )
}

function spannedDays(told: Told, { text, words }: Said): WrittenDay[] {
  const today = documentDay(told)
  if (today === undefined) return []
  return daysOfSpans(text, today).map(({ found, name, date, hasYear }) => ({
    ...{ index: words.indexOf(found), found, name },
    day: String(Number(date.slice(8))),
    month: monthNamed(date.slice(5, 7)),
    year: hasYear ? date.slice(0, 4) : undefined,
  }))
}

/** One day told several times in a document is one mistake. */
function finding([first, second]: readonly WrongDay[]): Finding[] {
  if (first === undefined) return []
  const { date, name, actual, place } = first
  return [
    {
      code: 'weekday-mismatch',
      severity: 'error',
      place,
      ...(second && { against: second.place }),
      message: `Le ${formatDate(date)} est un ${actual}, et non un ${name}.`,
      expected: actual,
      stated: name,
    },
  ]
}

/** « 01 » is January. */
function monthNamed(written: string): string {
  return /^\d/.test(written) ? (foldedMonths[Number(written) - 1] ?? '') : written
}

/** Without a year, that of the document, or the one that makes the date nearer: « lundi 6 janvier », told in December. */
function datesMeant(
  documentDate: string | undefined,
  year: string | undefined,
  month: string,
  day: string,
): string[] {
  if (year === undefined && documentDate === undefined) return []
  const years =
    year === undefined
      ? [documentDate?.slice(0, 4) ?? '', nearestYear(documentDate ?? '', month, day)]
      : [year]
  return years.flatMap(each => toldDate(each, month, day) ?? [])
}
