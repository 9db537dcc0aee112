import { addDays, daysBetween } from '../../../domain/calendar/calendar.ts'
import { weekdays, workingDays } from '../../../domain/calendar/working-days.ts'
import { foldedMonths } from '../../../french/dates/names.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { counted } from '../../../french/figures/counted.ts'
import { anyInWords, numberIn } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate, formatDays } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'

/**
 * « Semaine du 5 au 9 mai (4 jours ouvrés) », « il reste 11 jours entre le 17 et la clôture du 28 novembre »:
 * as many days as there are between the two.
 */
export function countedDays(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told => {
    const today = documentDay(told)
    if (today === undefined) return []
    return daysLike(told, rough).flatMap(said =>
      sentencesOf(said).flatMap(sentence => {
        const words = folded(sentence)
        const count = workedIn(words, today) ?? elapsedIn(words, today)
        return count === undefined || fits(count, scene)
          ? []
          : [finding(scene, told, said, { sentence, count })]
      }),
    )
  })
}

const rough = /jours? ouvr|jours? entre le \d|jours? s[ée]parent/i

function sentencesOf({ text }: Said): string[] {
  return text.split(/\n|(?<=[.;!]) /).filter(each => rough.test(each))
}

type Count = {
  readonly count: number
  readonly isOfWork: boolean
  readonly start: string
  readonly end: string
  /** A holiday among them is told: it is none of those counted. */
  readonly isWithoutHolidays: boolean
}

type Found = { readonly sentence: string; readonly count: Count }

const number = `(?<count>\\d{1,3}|${anyInWords})`
const worked = `${number} jours? ouvres?\\b(?! (?:de (?:plus|moins|retard|marge)|d'avance|plus t|avant|apres|consacr|restant))`
const workedAfter = new RegExp(`^[^a-z\\d]{0,3}(?:soit |donc )?${worked}`)
const workedBefore = new RegExp(
  `(?<!(?:environ|pres de|plus de|moins de|peu|a|ou|sous|dans|sur|delai de|apres|avant|[-~+]) ?)(?<![\\d,])${worked}[ ,:(-]{0,3}(?:du |entre le |semaine du )?$`,
)
/** Days that some firms work and others do not. */
const interrupted = /\b(?:ponts?|ferm|conges?|rtt|vacances|hors|sauf|sans|samedi|demi-jour)/

/** Half a year before the document, the first day that bears a date is the nearest one. */
const halfYear = 137

function workedIn(words: string, today: string): Count | undefined {
  const span = firstDateSpan(words, addDays(today, -halfYear))
  if (span === undefined || span.start === span.end || interrupted.test(words)) return undefined
  const { start, end, source, index } = span
  if ((source.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []).length === 0) return undefined
  const found =
    workedAfter.exec(words.slice(index + source.length)) ?? workedBefore.exec(words.slice(0, index))
  const count = numberIn(found?.groups?.count ?? '')
  const isWithoutHolidays = /ferie/.test(words)
  return count === undefined ? undefined : { count, isOfWork: true, start, end, isWithoutHolidays }
}

const month = foldedMonths.join('|')
const weekday = '(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?'
/** « il reste 11 jours », and not « deux jours d’atelier entre le 3 et le 28 ». */
const elapsed = pattern()`
  \b(?:
    (?:il y a(?:ura)?|(?:rest|s'ecoul)(?:e|ent|era|eront|aient|ait)|(?:ecart|delai|intervalle|marge) de|soit) ${number} jours? entre le
    |${number.replace('count', 'other')} jours? (?:separent|separeront) le
  ) ${weekday}(?<first>\d{1,2})(?:er)?(?: (?<month>${month}))?
  (?: et| du)\b(?<between>[^.;()\d]{0,60}? )(?:le |du )?${weekday}(?<last>\d{1,2}(?:er)? (?:${month})(?: \d{4})?)
`

function elapsedIn(words: string, today: string): Count | undefined {
  const { count, other, first = '', month: own, last = '' } = elapsed.exec(words)?.groups ?? {}
  const total = numberIn(count ?? other ?? '')
  const span = firstDateSpan(
    `${first} ${own ?? ''} au ${last}`.replace('  ', ' '),
    addDays(today, -halfYear),
  )
  if (total === undefined || span === undefined || span.start === span.end) return undefined
  const { start, end } = span
  return { count: total, isOfWork: false, start, end, isWithoutHolidays: false }
}

/** Of the days that elapse, the first and the last may be counted, or those of work alone. */
function fits({ count, isOfWork, start, end, isWithoutHolidays }: Count, scene: Scene): boolean {
  const zone = scene.workspace.firm.holidayZone
  const [least, most] = [workingDays(start, end, zone), weekdays(start, end)]
  const days = daysBetween(start, end)
  const slack = days > 10 ? 1 : 0
  if (isOfWork) return count >= least - slack && count <= (isWithoutHolidays ? least : most) + slack
  const isNear = Math.abs(count - days) <= 1 || (count >= least - 2 && count <= most)
  return isNear || count * 2 < days
}

function finding(
  scene: Scene,
  told: Told,
  { text, field, path }: Said,
  { sentence, count: { count, isOfWork, start, end } }: Found,
): Finding {
  const days = isOfWork
    ? workingDays(start, end, scene.workspace.firm.holidayZone)
    : daysBetween(start, end)
  const [expected, stated] = [days, count].map(each =>
    isOfWork ? counted(each, 'jour ouvré', 'jours ouvrés') : formatDays(each),
  )
  return {
    code: 'duration-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(sentence), sentence.length)),
    message: `Du ${formatDate(start)} au ${formatDate(end)}, il y a ${expected}, et non ${stated}.`,
    expected: expected ?? '',
    stated: stated ?? '',
  }
}
