import { addDays, daysBetween } from '../../../domain/calendar/calendar.ts'
import { foldedMonths, weekdayNames } from '../../../french/dates/names.ts'
import { type DateSpan, firstDateSpan } from '../../../french/dates/spans.ts'
import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'

/** « jeudi 13 », and the day of a span that it is. */
export type DayOfSpan = {
  readonly found: string
  readonly name: string
  readonly date: string
  readonly hasYear: boolean
}

/** « Semaine du 10 au 14 novembre : atelier le jeudi 13 »: a day without a month is of the days told before it. */
export function daysOfSpans(text: string, today: string): DayOfSpan[] {
  if (!rough.test(text)) return []
  return text.split('\n').flatMap(line => {
    const words = folded(line)
    const span = bareDay.test(words) ? firstDateSpan(words, addDays(today, -halfYear)) : undefined
    return span === undefined || !isOfDays(span) ? [] : daysAfter(words, span)
  })
}

const rough = /\d[^\n]*(?:di|anche) (?:le )?\d/i
const name = weekdayNames.join('|')
const bareDay = new RegExp(`\\b(?:${name}) (?:le )?\\d`)
/** Neither « jeudi 11 h » nor « jeudi 11 réunions »; a month of its own may follow a few words later. */
const dayAlone = new RegExp(
  `\\b(?<name>${name}) (?:le )?(?<day>\\d{1,2})(?:er)?(?![\\d./:%]| ?h\\b| [a-z'-]+[sx]\\b)(?![^.;:()]{0,40}\\b(?:${foldedMonths.join('|')})\\b)`,
  'g',
)

/** So long before the document, the first day that bears a date is the nearest one. */
const halfYear = 137

/** « du 10 au 14 novembre », « semaine du 10 novembre », and no whole month. */
function isOfDays({ start, end, source }: DateSpan): boolean {
  const length = daysBetween(start, end)
  return length > 0 && length <= 31 && /(?<!\d)\d{1,2}(?!\d)/.test(source)
}

function daysAfter(words: string, { start, end, source, index }: DateSpan): DayOfSpan[] {
  const after = words.slice(index + source.length, index + source.length + 160)
  return matchesIn(after, dayAlone).flatMap(({ 0: found, groups = {} }) => {
    const rank = (groups.day ?? '').padStart(2, '0')
    const date = [start, end]
      .map(bound => bound.slice(0, 8) + rank)
      .find(each => each >= start && each <= end)
    const hasYear = /\d{4}/.test(source)
    return date === undefined ? [] : [{ found, name: groups.name ?? '', date, hasYear }]
  })
}
