import { addDays, daysBetween } from '../../../domain/calendar/calendar.ts'
import { durationInWords } from '../../../domain/calendar/duration.ts'
import type { Phase } from '../../../domain/plan/plan.ts'
import { numberInDigits } from '../../../french/figures/number-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { formatDateRange } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told, type ToldProposal } from '../../scene/scene.ts'

/** A duration that is stated is that of its dates, to the precision it is given with. */
export function statedDurations({ briefs, proposals }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief => {
      const { statedDuration, start, end } = brief.mission
      const place = () => placeIn(brief, 'Durée', ['statedDuration'])
      const found = durationFinding(place, statedDuration, start, end)
      return found.length > 0 ? found : againInBrackets(place, statedDuration, start, end)
    }),
    ...proposals.flatMap(offer =>
      // Rows of one day are events beside the phases.
      offer.proposal.schedule.some(({ start, end }) => start !== end)
        ? []
        : phaseFindings(offer, offer.proposal.phases),
    ),
    ...briefs.flatMap(brief => phaseFindings(brief, brief.mission.phases)),
    ...proposals.flatMap(offer =>
      offer.proposal.schedule.flatMap(({ label, duration, start, end }, index) => {
        const place = () =>
          placeIn(offer, `Planning, « ${label} »`, ['schedule', index, 'duration'])
        return durationFinding(place, duration ?? phaseLength(offer, label), start, end)
      }),
    ),
  ]
}

/** The length that the phase itself is told with, where its row has but dates. */
function phaseLength({ proposal }: ToldProposal, label: string): string | undefined {
  const row = folded(label)
  const named = proposal.phases.filter(({ name }) => name.length > 5 && row.endsWith(folded(name)))
  return named.length === 1 ? named[0]?.period?.label : undefined
}

/** « 5 mois (20 semaines) »: the second measure of one length, a unit and a half away at the most. */
function againInBrackets(
  place: () => Finding['place'],
  stated: string | undefined,
  start: string | undefined,
  end: string | undefined,
): Finding[] {
  const [, again] = /\d[^()]*\((\d+ (?:semaines?|mois))\)/u.exec(stated ?? '') ?? []
  const length = again === undefined ? undefined : readDuration(again)
  if (length === undefined || start === undefined || end === undefined) return []
  const elapsed = (daysBetween(start, end) + 1) / length.days
  if (Math.abs(elapsed - length.value) < 1.5) return []
  const expected = `${Math.round(elapsed)} ${/mois/.test(again ?? '') ? 'mois' : 'semaines'}`
  return [lengthFinding(place(), formatDateRange(start, end), again ?? '', expected)]
}

/** A phase told by a length beside its dates; days are those of work within them. */
function phaseFindings(told: Told, phases: readonly Phase[]): Finding[] {
  return phases.flatMap(({ name, period }, index) => {
    const place = () => placeIn(told, `Phase « ${name} »`, ['phases', index, 'period'])
    const isOfWork = /\d ?j(?:ours?)?\b/iu.test(period?.label ?? '')
    return isOfWork ? [] : durationFinding(place, period?.label, period?.start, period?.end)
  })
}

function durationFinding(
  place: () => Finding['place'],
  stated: string | undefined,
  start: string | undefined,
  end: string | undefined,
): Finding[] {
  const length = stated === undefined ? undefined : readDuration(stated)
  if (length === undefined || start === undefined || end === undefined || end < start) return []
  if (fitsDates(length, start, end)) return []
  return [
    lengthFinding(
      place(),
      formatDateRange(start, end),
      lengthAlone(stated ?? ''),
      durationInWords(start, end, 10),
    ),
  ]
}

/** « quatre semaines, du 8 juin au 10 juillet » without its days. */
function lengthAlone(stated: string): string {
  return stated.replace(/, du .*$/, '').trim()
}

function lengthFinding(
  place: Finding['place'],
  dates: string,
  stated: string,
  expected: string,
): Finding {
  return {
    code: 'duration-mismatch',
    severity: 'error',
    place: { ...place, quote: stated },
    message: `${dates} font ${expected}, et non ${stated}.`,
    expected,
    stated,
  }
}

export type Length = { readonly value: number; readonly days: number; readonly isRound: boolean }

const unitDays: Record<string, number> = { jour: 1, semaine: 7, mois: 30.44, an: 365.25 }

/** « 6,5 mois », « 3 semaines »; nothing for « environ 4 mois » or « 2 à 3 semaines ». */
export function readDuration(text: string): Length | undefined {
  const words = folded(numberInDigits(text.trim()))
  if (
    /environ|~|a peu pres|approximativ|ouvr|max|min|hors |fermeture|conges|vacances|interruption|\d ?(?:a|-|ou) ?\d/.test(
      words,
    )
  )
    return undefined
  const [, number, unit] =
    /(?:^|\s)(\d+(?:[.,]\d+)?) ?(jour|semaine|mois|an)(?:nee)?s?\b/.exec(words) ?? []
  const days = unit === undefined ? undefined : unitDays[unit]
  if (number === undefined || days === undefined) return undefined
  const half = /(?:jour|semaine|mois|an)(?:nee)?s? et demie?\b/.test(words) ? 0.5 : 0
  const isRound = half === 0 && !/[.,]/.test(number)
  return { value: toNumber(number) + half, days, isRound }
}

/** Counted from the first day to the last, the last included or not, to half a unit of the last figure. */
export function fitsDates({ value, days, isRound }: Length, start: string, end: string): boolean {
  const precision = isRound ? 0.5 : 0.25
  const elapsed = daysBetween(start, end)
  const working = Math.abs(elapsed + 1 - (value * days * 7) / 5) <= 3 && days === 1
  const nearest = Math.min(...[elapsed, elapsed + 1].map(length => Math.abs(length / days - value)))
  if (working || nearest <= precision + 1e-9) return true
  return isWholeMonths(value, days, start, end) || isBreakLeftOut(value * days, start, end)
}

/** Over Christmas and the New Year, a week or two of which nobody counts. */
function isBreakLeftOut(length: number, start: string, end: string): boolean {
  const newYear = `${end.slice(0, 4)}-01-01`
  const isOver = start <= addDays(newYear, -7) && end >= newYear
  const elapsed = daysBetween(start, end)
  return isOver && length <= elapsed && length >= elapsed - 14
}

/** « 6 mois » from 17 November to 30 April: the calendar months that it touches, the odd days of which are many. */
function isWholeMonths(value: number, days: number, start: string, end: string): boolean {
  if (days !== unitDays.mois) return false
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  const isLong = (daysBetween(start, end) + 1) / days >= value - Math.min(0.75, 0.4 * value)
  return isLong && months(end) - months(start) + 1 === value
}
