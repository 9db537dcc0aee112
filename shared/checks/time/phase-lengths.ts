import { formatNumber } from '../../domain/french.ts'
import { sum } from '../../domain/money.ts'
import type { Finding } from '../finding.ts'
import { type Account, type Offer, placeIn, type Scene } from '../scene.ts'
import { type Length, readDuration } from './durations.ts'

/** Phases that follow each other last together what is announced for the whole. */
export function phaseLengths({ proposals, reports }: Scene): Finding[] {
  return [...proposals.flatMap(plannedFindings), ...reports.flatMap(totalRowFindings)]
}

/** Where dates are known, they are what the whole is held against. */
function plannedFindings(offer: Offer): Finding[] {
  const { statedDuration, schedule, phases } = offer.proposal
  if (schedule.some(({ start, end }) => start !== undefined && end !== undefined)) return []
  const ofSchedule = schedule.map(({ duration }) => duration)
  const ofPhases = phases.map(({ period }) => period?.label)
  const lengths = ofSchedule.some(each => each !== undefined) ? ofSchedule : ofPhases
  return finding(
    placeIn(offer, 'Durée totale', ['statedDuration']),
    statedDuration,
    lengths,
    'warning',
  )
}

/** A table of phases that ends with its total, kept among the notes of an import. */
function totalRowFindings(account: Account): Finding[] {
  const { phases, notes = [] } = account.report
  const index = notes.findIndex(({ text }) => /^total\b/i.test(text))
  const [planned, actual] = (notes[index]?.text ?? '')
    .replace(/^total\s*:?\s*/i, '')
    .split(/\s+[–-]\s+/)
  const place = placeIn(account, 'Durée des phases', ['phases'])
  return [
    ...finding(
      place,
      planned,
      phases.map(each => each.planned?.label),
      'error',
    ),
    ...(actual === planned
      ? []
      : finding(
          place,
          actual,
          phases.map(each => each.actual?.label),
          'error',
        )),
  ]
}

function finding(
  place: Finding['place'],
  stated: string | undefined,
  parts: readonly (string | undefined)[],
  severity: Finding['severity'],
): Finding[] {
  const whole = stated === undefined ? undefined : readDuration(stated)
  const lengths = parts.map(part => (part === undefined ? undefined : readDuration(part)))
  const known = lengths.filter(length => length !== undefined)
  if (whole === undefined || known.length < 2 || known.length < lengths.length) return []
  const days = sum(known.map(daysOf))
  const rounding = sum(known.map(marginOf))
  if (Math.abs(days - daysOf(whole)) <= marginOf(whole) + Math.min(rounding, 7)) return []
  const expected = inUnitOf(whole, days)
  return [
    {
      code: 'duration-mismatch',
      severity,
      place: { ...place, quote: stated ?? '' },
      message: `Les phases (${parts.join(' + ')}) font ${expected}, et non ${stated}.`,
      expected,
      stated: stated ?? '',
    },
  ]
}

function daysOf({ value, days }: Length): number {
  return value * days
}

/** Half a unit of the last figure. */
function marginOf({ days, isRound }: Length): number {
  return days * (isRound ? 0.5 : 0.25)
}

function inUnitOf({ days }: Length, length: number): string {
  const count = formatNumber(Math.round((length / days) * 10) / 10)
  const unit = days === 1 ? 'jours' : days === 7 ? 'semaines' : days < 365 ? 'mois' : 'ans'
  return `${count}\u00a0${unit}`
}
