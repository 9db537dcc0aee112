import { weekday as weekdayOf } from '../../domain/calendar.ts'
import { formatDate } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { originalAround } from '../original-words.ts'
import { type Said, saidLike } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'
import { holidayOn } from './holiday-on.ts'
import { weekdayNames } from './told-dates.ts'
import { type ToldDay, toldDaysIn } from './told-days.ts'

/** An appointment told in words for a working day of the week that is a public holiday. */
export function toldHolidays(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    saidLike(told, rough).flatMap(said =>
      isListed(said)
        ? []
        : toldDaysIn(said.words, told.date).flatMap(day => {
            const name = isMeantToWork(day, told, said)
              ? holidayOn(day.date ?? '', scene)
              : undefined
            return name === undefined ? [] : [finding(told, said, day, name)]
          }),
    ),
  )
}

/** The days of the year that may be public holidays. */
const rough =
  /(?:1er (?:janv|mai|nov)|(?:^|\D)(?:8 mai|14 juil|15 ao|11 nov|25 d[ée]c)|(?:0?1[./]0?1|0?1[./]0?5|0?8[./]0?5|14[./]0?7|15[./]0?8|0?1[./]11|11[./]11|25[./]12)[./]20|lundi \d|jeudi \d|lundi le \d|\d (?:avril|mai|juin))/i

/** The dates of milestones and actions are looked at where they are kept. */
function isListed({ path, isQuoted }: Said): boolean {
  return isQuoted || ['milestones', 'actions', 'history'].includes(String(path[0]))
}

/** To come, with its day of the week or first in its line; what is said to be off is known. */
function isMeantToWork(
  { date, weekday, start, end }: ToldDay,
  told: Told,
  { words }: Said,
): boolean {
  if (date === undefined || told.date === undefined || date <= told.date) return false
  const isFirst = /^[-*•\s]*$/.test(words.slice(0, start)) && /^ ?(?::|$)/.test(words.slice(end))
  const isKnown =
    /feri|ferm|pont\b|conge|sauf|hors|pause|interrup|repos|noel|paques|ascension|pentecote|toussaint|armistice/
  const isRight = weekday === undefined || weekday === weekdayNames[weekdayOf(date) - 1]
  return isRight && (weekday !== undefined || isFirst) && !isKnown.test(words)
}

function finding(told: Told, { text, field, path }: Said, day: ToldDay, name: string): Finding {
  return {
    code: 'holiday',
    severity: 'warning',
    place: placeIn(told, field, path, originalAround(text, day.start, day.end - day.start)),
    message: `Le ${formatDate(day.date ?? '')} est un jour férié (${name}).`,
    stated: formatDate(day.date ?? ''),
  }
}
