import { addDays, addMonths } from '../../domain/calendar/calendar.ts'
import type { ScheduleLine } from '../../domain/proposal/proposal.ts'
import { bareWords } from '../../french/bare-words.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'
import { pattern } from '../../french/pattern.ts'
import type { Left } from '../outline/reading.ts'
import type { Section } from '../outline/sections.ts'
import { scheduleLines } from './schedule-lines.ts'
import type { OfferTopic } from './section-names.ts'

type Parts = readonly Section<OfferTopic>[]

/** « Proposition valable jusqu’au 30 septembre 2024 », « | Validité | 30 septembre 2024 | », wherever it stands. */
export function validityIn(
  text: string,
  anchor: string,
  date: string | undefined,
): string | undefined {
  const said = toldUntil.exec(text)?.[1]
  const span = said === undefined ? undefined : firstDateSpan(said, anchor)
  if (span?.exact) return span.end
  return date === undefined ? undefined : validFor(text, date)
}

const toldUntil = pattern('iu')`
  (?:valable|valide|validit[ée]|(?:prix|tarifs) (?:sont )?(?:garantis|maintenus|fermes))
  [^.\n]{0,40}?(?:jusqu['’]?\s?au|:|\||au)[\s:|*_]+([^.\n|]{4,40})
`

/** « Offre valable 45 jours », from the day it is dated. */
function validFor(text: string, date: string): string | undefined {
  const [, count = '', unit] =
    /(?:valable|valide|validit[ée])[^.\n\d]{0,25}?\b(\d{1,3}|un|deux|trois|quatre|six|trente|soixante)\s+(jours|semaines|mois)/iu.exec(
      text,
    ) ?? []
  if (unit === undefined) return undefined
  if (unit === 'mois') return addMonths(date, countIn(count))
  return addDays(date, countIn(count) * (unit === 'semaines' ? 7 : 1))
}

/** « Valable 30 jours, jusqu’au 3 janvier », where the one is not the other. */
export function validityLines(text: string, anchor: string, date: string | undefined): Left[] {
  const [until, term] = [validityIn(text, anchor, date), date && validFor(text, date)]
  const isSame = until !== undefined && term !== undefined && isNear(until, term)
  if (isSame) return []
  return text.split('\n').flatMap((line, index) => {
    const told = line.replace(/^[\s*_>-]+|[\s*_]+$/g, '')
    return toldTwice.test(told) ? [{ line: index + 1, text: told }] : []
  })
}

/** « Valable jusqu’au : 5 juin 2026 », which says that day and nothing else. */
export function isValidityLine(text: string, until: string | undefined, anchor: string): boolean {
  const words = text.split(/\s+/).length
  const isOnly =
    words <= mostWords && /^[^.;]*\.?$/u.test(text) && /valable|valide|validité/iu.test(text)
  return isOnly && until !== undefined && firstDateSpan(text, anchor)?.end === until
}

const mostWords = 10

function isNear(day: string, other: string): boolean {
  return day >= addDays(other, -1) && day <= addDays(other, 1)
}

const toldTwice =
  /(?:valable|valide|validité)[^.\n]{0,40}\s(?:\d{1,3}|un|deux|trois|quatre|six|trente|soixante)\s(?:jours|semaines|mois)[^.\n]{0,20}jusqu/iu

/** The rows of the plan; a row without a duration is the milestone that ends it. */
export function readSchedule(parts: Parts, anchor: string): ScheduleLine[] {
  return parts.flatMap(({ entries }) => {
    const lines = scheduleLines(entries, anchor)
    return entries.flatMap(each => {
      const told = lines.get(each)
      if (told !== undefined) return [told]
      const of = (pattern: RegExp) =>
        each.cells?.find(({ column }) => pattern.test(bareWords(column)))?.text
      const label = each.cells?.[0]?.text
      if (label === undefined) return []
      const [from, until] = [of(/^(?:debut|demarrage|du$)/), of(/^(?:fin|au$)/)]
      const bounds = from !== undefined && until !== undefined ? `${from} – ${until}` : undefined
      const [duration, dates] = [of(/^duree/), of(/^(?:dates?|periode|calendrier|quand)/) ?? bounds]
      const span = dates === undefined ? undefined : spanOf(dates, bounds, anchor)
      return [
        {
          label: /^\d{1,2}(?!\p{L})/u.test(label) ? `${each.cells?.[0]?.column} ${label}` : label,
          ...(duration !== undefined && /\d/.test(duration) && { duration }),
          ...(span && { start: span.start, end: span.end }),
          ...(dates !== undefined && { dates }),
        },
      ]
    })
  })
}

/** Of two cells, the first day of the one to the last of the other. */
function spanOf(dates: string, bounds: string | undefined, anchor: string) {
  const [from = '', until = ''] = bounds === dates ? dates.split(' – ') : []
  const [start, end] = [firstDateSpan(from, anchor), firstDateSpan(until, anchor)]
  return start && end ? { start: start.start, end: end.end } : firstDateSpan(dates, anchor)
}

const counts = new Map(
  Object.entries({ un: 1, deux: 2, trois: 3, quatre: 4, six: 6, trente: 30, soixante: 60 }),
)

function countIn(told: string): number {
  return counts.get(told.toLowerCase()) ?? Number(told)
}
