import { daysBetween } from '../../domain/calendar.ts'
import { formatDate } from '../../domain/french.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import type { Finding } from '../finding.ts'
import { originalAround } from '../original-words.ts'
import type { Said } from '../said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../scene.ts'
import { daysLike } from './days-like.ts'
import { documentDay } from './document-day.ts'
import { anyInWords, numberIn } from './number-words.ts'
import { inDays } from './stated-slips.ts'
import { toldDaysIn } from './told-days.ts'

/** « prévu le 20 mars, a eu lieu le 27 mars, avec deux semaines de retard »: two days and the gap told of them. */
export function toldGaps(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told =>
    daysLike(
      told,
      /(?:jours?|semaines?|mois) (?:ouvr[ée]s )?(?:de retard|d[’']avance|de d[ée]calage|de report|plus t)/i,
    ).flatMap(said => (said.path[0] === 'milestones' ? [] : gapsIn(told, said))),
  )
}

const gap = new RegExp(
  `(?<![a-z\\d,.])(\\d{1,2}|${anyInWords}) (jours?|semaines?|mois)( ouvres?)? (?:de retard|d'avance|de decalage|de report|plus tard|plus tot)`,
  'g',
)

function gapsIn(told: Told, { text, words, field, path }: Said): Finding[] {
  return matchesIn(words, gap).flatMap(match => {
    const [quote, count = '', unit = '', working] = match
    const start = words.slice(0, match.index).search(/[^.;]*(?:[.]\d[^.;]*)*$/u)
    const sentence = words.slice(start, match.index + quote.length)
    const dates = toldDaysIn(sentence, documentDay(told)).flatMap(({ date }) => date ?? [])
    const [one, other] = dates
    if (one === undefined || other === undefined || dates.length !== 2 || working !== undefined)
      return []
    if (
      /environ|pres de|plus de|moins de|presque|~|un peu/.test(
        sentence.slice(-quote.length - 12, -quote.length),
      )
    )
      return []
    const days = daysBetween(one, other)
    const length =
      (numberIn(count) ?? 0) * (unit.startsWith('j') ? 1 : unit.startsWith('s') ? 7 : 30.4)
    const tolerance = unit.startsWith('j') ? 0 : unit.startsWith('s') ? 3.5 : 15.5
    if (
      Math.abs(Math.abs(days) - length) <= tolerance ||
      isWorkingDays(Math.abs(days), length, unit)
    )
      return []
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, field, path, originalAround(text, match.index, quote.length)),
        message: `Du ${formatDate(one)} au ${formatDate(other)}, l’écart est de ${inDays(Math.abs(days)).replace('+', '')}, et non de ${count} ${unit}.`,
        expected: inDays(Math.abs(days)).replace('+', ''),
        stated: `${count} ${unit}`,
      },
    ]
  })
}

/** Five of seven days. */
function isWorkingDays(days: number, length: number, unit: string): boolean {
  return unit.startsWith('j') && Math.abs((days * 5) / 7 - length) <= 2
}
