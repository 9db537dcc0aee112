import { weekday as weekdayOf } from '../../domain/calendar.ts'
import { formatDate } from '../../domain/french.ts'
import type { Finding } from '../finding.ts'
import { originalAround } from '../original-words.ts'
import { figuresLike, type Said } from '../said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene.ts'
import { documentDay } from './document-day.ts'
import { holidayOn } from './holiday-on.ts'
import { weekdayNames } from './told-dates.ts'
import { type ToldDay, toldDaysIn } from './told-days.ts'

/** An appointment told in words for a working day of the week that is a public holiday. */
export function toldHolidays(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      isListed(said)
        ? []
        : toldDaysIn(said.words, documentDay(told)).flatMap(day => {
            const name = isMeantToWork(day, told, said)
              ? holidayOn(day.date ?? '', scene)
              : undefined
            return name === undefined ? [] : [finding(told, said, day, name)]
          }),
    ),
  )
}

/** A day of work with its date, or a date that a line begins with. */
const rough =
  /(?:lun|mar|mercre|jeu|vendre)di (?:le )?\d|(?:1er (?:janv|mai|nov)|\b(?:8 mai|14 juil|15 ao|11 nov|25 d[ée]c)[^\s:]*) ?(?::|\n)/i

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
  const today = documentDay(told)
  if (date === undefined || today === undefined || date <= today) return false
  const isFirst = /^[-*•\s]*$/.test(words.slice(0, start)) && /^ ?(?::|$)/.test(words.slice(end))
  const isKnown =
    /feri|ferm|pont\b|conge|sauf|hors|pause|interrup|repos|noel|paques|ascension|pentecote|toussaint|armistice/
  const isRight = weekday === undefined || weekday === weekdayNames[weekdayOf(date) - 1]
  return (
    isRight &&
    (weekday !== undefined || isFirst) &&
    !isKnown.test(sentenceAround(words, start, end))
  )
}

function sentenceAround(words: string, start: number, end: number): string {
  const before = words.slice(0, start).search(/[^.;]*(?:[.]\d[^.;]*)*$/u)
  return words.slice(before, end) + (/^[^.;]*/u.exec(words.slice(end))?.[0] ?? '')
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
