import { addDays, realDay, weekday } from '../../../domain/calendar/calendar.ts'
import { foldedMonths, nearestYear, weekdayNames } from '../../../french/dates/names.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { holidayOn } from './holiday-on.ts'

/**
 * « Semaine du 12 mars », which is a Thursday: a week is named by its Monday, or by its first day of work.
 * One named by a Saturday or a Sunday is no week of work.
 */
export function weeksBegun(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told => {
    const today = documentDay(told)
    if (today === undefined) return []
    return daysLike(told, rough).flatMap(said =>
      said.isQuoted
        ? []
        : weeksIn(said).flatMap(quote => wrongWeek(scene, told, said, quote, today)),
    )
  })
}

const rough = /\bsem(?:aine|\.)? du /i
/** One day alone: neither « du 12 au 16 mars » nor « du mardi 12 ». */
const week =
  /(?<!\p{L})sem(?:aine|\.)? du (\d{1,2}(?:er)? \p{L}{3,9}\.?(?: 20\d\d)?)(?![\p{L}\d]| ?(?:au|[-–→]) ?\d)/giu

function weeksIn({ text }: Said): { readonly quote: string; readonly day: string }[] {
  return matchesIn(text, week).map(([quote, day = '']) => ({ quote, day }))
}

type Quoted = { readonly quote: string; readonly day: string }

function wrongWeek(
  scene: Scene,
  told: Told,
  { field, path }: Said,
  { quote, day }: Quoted,
  today: string,
): Finding[] {
  const date = nearestDay(day, today)
  if (date === undefined) return []
  const monday = addDays(date, 1 - weekday(date))
  if (weekday(date) > 5 || isFirstOfWork(scene, monday, date)) return []
  return [
    {
      code: 'weekday-mismatch',
      severity: 'warning',
      place: placeIn(told, field, path, quote),
      message: `« ${quote} » : le ${formatDate(date)} est un ${weekdayNames[weekday(date) - 1]} ; cette semaine commence le lundi ${formatDate(monday)}.`,
      expected: formatDate(monday),
      stated: formatDate(date),
    },
  ]
}

/** A report tells of weeks that are over, an offer of weeks to come: without a year, the nearest one. */
function nearestDay(day: string, today: string): string | undefined {
  const date = firstDateSpan(day, today)?.start
  if (date === undefined || /\d{4}/.test(day)) return date
  const [, month = 1, rank = 1] = date.split('-').map(Number)
  const year = nearestYear(today, foldedMonths[month - 1] ?? '', String(rank))
  return realDay(Number(year), month, rank)
}

/** The Monday, or what follows holidays. */
function isFirstOfWork(scene: Scene, monday: string, date: string): boolean {
  let first = monday
  while (first < date && holidayOn(first, scene) !== undefined) first = addDays(first, 1)
  return first === date
}
