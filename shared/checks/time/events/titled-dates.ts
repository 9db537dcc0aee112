import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { foldedMonths, toldDate } from '../../../french/dates/names.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { type Said, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

const inTitle = new RegExp(`\\b(\\d{1,2})(?:er)? (${foldedMonths.join('|')}) (\\d{4})\\b`, 'u')

/** Minutes bear the day of their meeting in their title too; an import keeps a title that says another. */
export function titledDates({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => [...titledOtherwise(minutes), ...signedOtherwise(minutes)])
}

/** « Compte-rendu rédigé à la suite de l’atelier du 3 juin », below minutes of the 4th. */
function signedOtherwise(minutes: ToldMinutes): Finding[] {
  const { date } = minutes
  if (date === undefined) return []
  return (minutes.meeting.notes ?? []).flatMap(({ text }, index) => {
    const words = folded(text)
    const [quote, when = ''] = (!ownTitle.test(words) && signed.exec(words)) || []
    const [day] = toldDaysIn(when, date)
    if (quote === undefined || day?.date === undefined || day.date === date) return []
    if (Math.abs(daysBetween(date, day.date)) > 15) return []
    return [otherDay(minutes, ['notes', index, 'text'], text, day.date)]
  })
}

const signed = pattern()`
  (?:redige|compte.rendu|signature)[^.;]{0,80}\b
  (?:de l'|de la |du |a la suite de l'|suite a l'|suite a la |suite au )(?:
    atelier|workshop|reunion|comite|copil|seance|session
  )(?: (?:de|d')[a-z' ]{1,30})? du (?<when>
    (?:[a-z]+di |dimanche )?\d{1,2}(?:er)? [a-z]{3,9}(?: \d{4})?
  )(?![^.;]*(?:preced|prochain))
`

function titledOtherwise(minutes: ToldMinutes): Finding[] {
  return saidLike(minutes, /\d{4}/).flatMap(({ words, path, text }) => {
    const isTitle = path[0] === 'title' || (path[0] === 'notes' && ownTitle.test(words))
    const [, day = '', month = '', year = ''] = isTitle ? (inTitle.exec(words) ?? []) : []
    const date = toldDate(year, month, day)
    if (date === undefined || minutes.date === undefined || date === minutes.date) return []
    return [otherDay(minutes, path, text, date)]
  })
}

function otherDay(minutes: ToldMinutes, path: Said['path'], text: string, told: string): Finding {
  const [date, where] = [minutes.date ?? '', path[0] === 'title' ? 'Titre' : 'Notes']
  return {
    code: 'date-conflict',
    severity: 'error',
    place: placeIn(minutes, 'Date', ['date']),
    against: placeIn(minutes, where, path, text),
    message: `La réunion est datée du ${formatDate(date)} ; « ${text.slice(0, 120)} » dit le ${formatDate(told)}.`,
    expected: formatDate(told),
    stated: formatDate(date),
  }
}

const ownTitle =
  /^(?:compte.rendu|cr |proces.verbal|pv |workshop|atelier|comite|reunion)(?!.*(?:preced|prochain|approuv|valid|redig|etabli|diffus|transmis|envoy|relu))/u
