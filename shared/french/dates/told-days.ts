import { realDay } from '../../domain/calendar/calendar.ts'
import { matchesIn } from '../../values/matches-in.ts'
import { folded } from '../folded.ts'
import { foldedMonths, nearestYear, weekdayNames } from './names.ts'

/** A day written in a text: « mardi 8 avril », « 15.01.2026 », « 31/02/2026 ». */
export type ToldDay = {
  /** Nothing where there is no such day. */
  readonly date: string | undefined
  /** As folded: « mardi ». */
  readonly weekday: string | undefined
  readonly hasYear: boolean
  readonly start: number
  readonly end: number
}

const month = foldedMonths.join('|')
const inWords = new RegExp(
  `(?<![\\d.,/-])(?:(?<weekday>${weekdayNames.join('|')}) )?(?:le )?(?<day>\\d{1,2})(?:er)? (?<month>${month})(?: (?<year>\\d{4}))?(?![a-z\\d])`,
  'g',
)
const inDigits = new RegExp(
  `(?<![\\d.,/-])(?:(?<weekday>${weekdayNames.join('|')}) )?(?:le )?(?<day>[0-3]?\\d)[./](?<month>[01]?\\d)[./](?<year>20\\d\\d)(?!\\d|[./]\\d)`,
  'g',
)

/** In the order they are written; without a year, the nearest to the document's date. */
export function toldDaysIn(words: string, documentDate: string | undefined): ToldDay[] {
  return [...matchesIn(words, inWords), ...matchesIn(words, inDigits)]
    .flatMap(match => dayOf(match, documentDate))
    .toSorted((one, other) => one.start - other.start)
}

function dayOf(match: RegExpMatchArray, documentDate: string | undefined): ToldDay[] {
  const { weekday, day = '', month: name = '', year } = match.groups ?? {}
  const rank = /\d/.test(name) ? Number(name) : foldedMonths.indexOf(name) + 1
  if (year === undefined && documentDate === undefined) return []
  const near = (documentDate ?? '').slice(0, 4)
  const known =
    year ??
    (realDay(Number(near), rank, Number(day)) !== undefined
      ? nearestYear(documentDate ?? '', foldedMonths[rank - 1] ?? '', day)
      : near)
  const start = match.index ?? 0
  return [
    {
      date: realDay(Number(known), rank, Number(day)),
      weekday,
      hasYear: year !== undefined,
      start,
      end: start + match[0].length,
    },
  ]
}

/** One day alone, as a cell of a table holds it: « 24/10/2025 », « 12 mai ». */
export function dayInCell(cell: string, documentDate: string | undefined): string | undefined {
  const words = folded(cell)
  const [day] = toldDaysIn(words, documentDate)
  const isAlone =
    day !== undefined && !/[a-z\d]/.test(words.slice(0, day.start) + words.slice(day.end))
  return isAlone ? day.date : undefined
}
