import { daysBetween } from '../../../domain/calendar/calendar.ts'
import { calendarMonths } from '../../../domain/calendar/duration.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { formatDateRange, formatNumber, monthNames } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { figuresLike } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { readDuration } from './stated-durations.ts'

/** « Après 5 mois (mai-octobre) » counts its months; a plan's whole duration is that of its lines. */
export function toldLengths(scene: Scene): Finding[] {
  return [...documentsAndProcesses(scene).flatMap(monthsInWords), ...wholePlans(scene)]
}

const monthName = foldedMonths.join('|')
const span = new RegExp(
  `(\\d+) mois[^.;\\n]{0,40}?\\b(${monthName}) ?(?:-|a|au|→) ?(${monthName})\\b\\)?`,
  'u',
)

/** Both months included; one less may be told from the middle of the first to that of the last. */
function monthsInWords(told: Told): Finding[] {
  return figuresLike(told, /\d\s+mois/i).flatMap(({ text, words, field, path }) => {
    const [quote, count, first, last] = span.exec(words) ?? []
    if (quote === undefined || first === undefined || last === undefined) return []
    const [from, to] = [foldedMonths.indexOf(first), foldedMonths.indexOf(last)]
    const elapsed = (to - from + 12) % 12
    if (elapsed + 1 === Number(count)) return []
    const isElapsed = elapsed === Number(count)
    return [
      {
        code: 'duration-mismatch' as const,
        severity: isElapsed ? ('warning' as const) : ('error' as const),
        place: placeIn(told, field, path, originalWords(text, words.indexOf(quote), quote.length)),
        message: `De ${monthNames[from]} à ${monthNames[to]}, il y a ${elapsed + 1} mois, et non ${count}.`,
        expected: `${elapsed + 1} mois`,
        stated: `${count} mois`,
      },
    ]
  })
}

function wholePlans({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const { statedDuration, schedule } = offer.proposal
    const length = statedDuration === undefined ? undefined : readDuration(statedDuration)
    const start = schedule.flatMap(line => line.start ?? []).toSorted()[0]
    const end = schedule
      .flatMap(line => line.end ?? [])
      .toSorted()
      .at(-1)
    if (length === undefined || start === undefined || end === undefined || length.days < 28)
      return []
    const months = (daysBetween(start, end) + 1) / 30.44
    const isNear = [months, calendarMonths(start, end)].some(each => each === length.value)
    if (isNear || Math.abs(months - length.value) <= 0.5) return []
    const computed = Math.round(months * 10) / 10
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(offer, 'Durée totale', ['statedDuration'], statedDuration),
        message: `Le planning (${formatDateRange(start, end)}) dure ${formatNumber(computed)} mois, et non ${statedDuration}.`,
        expected: `${formatNumber(computed)} mois`,
        stated: statedDuration ?? '',
      },
    ]
  })
}
