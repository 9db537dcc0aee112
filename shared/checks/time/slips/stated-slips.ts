import { addDays, daysBetween } from '../../../domain/calendar/calendar.ts'
import type { HolidayZone } from '../../../domain/calendar/holidays.ts'
import { weekdays } from '../../../domain/calendar/working-days.ts'
import { workingDaysMoved } from '../../../domain/plan/milestone-slip.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** The slip that a report states beside two dates is theirs, in calendar or in working days. */
export function statedSlips({ reports, workspace: { firm } }: Scene): Finding[] {
  const zone = firm.holidayZone
  return reports.flatMap(account => {
    const { milestones } = account.report
    const isByCalendar = isReckonedByCalendar(milestones, zone)
    return milestones.flatMap((milestone, index) =>
      slipFinding(account, milestone, index, { zone, isByCalendar }),
    )
  })
}

/** Of the slips of one table that only one reckoning makes, several are by the calendar, or but one is by work. */
function isReckonedByCalendar(milestones: readonly Milestone[], zone: HolidayZone): boolean {
  const readings = milestones.flatMap(milestone => {
    const { stated, planned, reached } = statedSlip(milestone)
    if (stated === undefined || planned === undefined || reached === undefined) return []
    const isByWork = isSameSlip(stated, workingDaysMoved(planned, reached, zone))
    const isByCalendar = isSameSlip(stated, daysBetween(planned, reached))
    return isByWork === isByCalendar || stated.daysPerUnit !== 1 ? [] : [isByCalendar]
  })
  return readings.includes(true) && readings.filter(isByCalendar => !isByCalendar).length < 2
}

function statedSlip({ planned, revised, actual, statedGap = '' }: Milestone) {
  return { stated: slipIn(statedGap), planned, reached: actual ?? revised }
}

/** In working days too, where there is a zone to reckon them in. */
function slipFinding(
  account: ToldReport,
  milestone: Milestone,
  index: number,
  { zone, isByCalendar }: { readonly zone: HolidayZone; readonly isByCalendar: boolean },
): Finding[] {
  const { title, statedGap = '' } = milestone
  const { stated, planned, reached } = statedSlip(milestone)
  if (stated === undefined || planned === undefined || reached === undefined) return []
  const worked = workingDaysMoved(planned, reached, zone)
  const isOfWork = /ouvr/i.test(statedGap)
  const days = isOfWork ? worked : daysBetween(planned, reached)
  if (isSameSlip(stated, days)) return []
  if (isOfWork && isSameSlip(stated, weekdaysMoved(planned, reached))) return []
  if (!isByCalendar && !isOfWork && isSlipBetween(stated, planned, reached, zone)) return []
  return [
    {
      code: 'duration-mismatch',
      severity: 'error',
      place: placeIn(account, `Jalon « ${title} »`, ['milestones', index, 'statedGap']),
      message: `Du ${formatDate(planned)} au ${formatDate(reached)}, l’écart est de ${inDays(days)}${isOfWork ? ' ouvrés' : ''}, et non de « ${statedGap} ».`,
      expected: inDays(days),
      stated: statedGap,
    },
  ]
}

/** Five days of seven, holidays among them. */
function weekdaysMoved(from: string, to: string): number {
  const [first = '', last = ''] = [from, to].toSorted()
  return weekdays(addDays(first, 1), last) * (from > to ? -1 : 1)
}

type Slip = {
  /** Above zero when late; without a sign where the document gives none. */
  readonly amount: number
  readonly isSigned: boolean
  readonly daysPerUnit: number
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^j/i, 1],
  [/^s/i, 7],
  [/^m/i, 30.4],
]

/** « -2j », « + 3 semaines », « 1 mois de retard »; nothing for words. */
export function slipIn(text: string): Slip | undefined {
  const [, sign = '', digits, unit = '', after = ''] =
    /^\s*([+−–-]?)\s?(\d+(?:[.,]\d+)?)\s*(j(?:ours?)?|sem(?:aines?)?|s|mois)(?!\p{L})\s*(.*)$/iu.exec(
      text,
    ) ?? []
  const daysPerUnit = units.find(([pattern]) => pattern.test(unit))?.[1]
  if (digits === undefined || daysPerUnit === undefined) return undefined
  const isEarly = /[−–-]/.test(sign) || /avance/i.test(after)
  const amount = toNumber(digits) * (isEarly ? -1 : 1)
  return { amount, daysPerUnit, isSigned: sign !== '' || /avance|retard/i.test(after) }
}

/** Days may be those worked. */
export function isSlipBetween(
  slip: Slip,
  planned: string,
  reached: string,
  zone: HolidayZone,
): boolean {
  const worked = slip.daysPerUnit === 1 ? [workingDaysMoved(planned, reached, zone)] : []
  return [daysBetween(planned, reached), ...worked].some(days => isSameSlip(slip, days))
}

/** Weeks and months to the nearest one. */
function isSameSlip({ amount, daysPerUnit, isSigned }: Slip, days: number): boolean {
  const tolerance = daysPerUnit === 1 ? 0 : daysPerUnit / 2
  const isNear = (other: number) => Math.abs(amount * daysPerUnit - other) <= tolerance
  return isNear(days) || (!isSigned && isNear(-days))
}

export function inDays(days: number): string {
  const sign = days > 0 ? '+' : days < 0 ? '−' : ''
  return `${sign}${Math.abs(days)} ${Math.abs(days) > 1 ? 'jours' : 'jour'}`
}
