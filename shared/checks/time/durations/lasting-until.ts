import { durationInWords } from '../../../domain/calendar/duration.ts'
import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { numberInDigits } from '../../../french/figures/number-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDateRange } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { fitsDates, readDuration } from './stated-durations.ts'

/** « démarre le 13 avril et dure quatre semaines, jusqu’au 8 mai »: a length told between its two days. */
export function lastingUntil(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told =>
    daysLike(
      told,
      /(?:dur|pendant|pour)[^\n]{0,40}(?:semaines?|mois)[^\n]{0,20} (?:jusqu|le )/i,
    ).flatMap(said => lengthsIn(told, said)),
  )
}

const lasting = pattern('g')`
  (?:(?:lun|mar|mercre|jeu|vendre|same)di )?(?:le )?\d{1,2}(?:er)? [a-z]+(?: \d{4})?
  [^.;\n\d]{0,30}(?:dure(?:ra)?|pendant|pour) (?<length>(?:\d{1,2}|[a-z]+) (?:semaines?|mois))
  (?:
    ,? (?:soit )?jusqu'au|,? et (?:s'acheve(?:ra)?|se termine(?:ra)?|finit|finira) le
  ) (?:(?:lun|mar|mercre|jeu|vendre|same)di )?\d{1,2}(?:er)? [a-z]+(?: \d{4})?
`

function lengthsIn(told: Told, { text, words, field, path }: Said): Finding[] {
  return matchesIn(words, lasting).flatMap(({ 0: quote, index, groups = {} }) => {
    const stated = groups.length ?? ''
    const length = readDuration(numberInDigits(stated))
    const [start, end] = toldDaysIn(quote, documentDay(told)).map(({ date }) => date)
    if (length === undefined || start === undefined || end === undefined || end <= start) return []
    if (fitsDates(length, start, end)) return []
    const expected = durationInWords(start, end, 10)
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, field, path, originalAround(text, index, quote.length)),
        message: `${formatDateRange(start, end)} font ${expected}, et non ${stated}.`,
        expected,
        stated,
      },
    ]
  })
}
