import { sum } from '../../../domain/money.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal, type ToldReport } from '../../scene/scene.ts'
import { type Length, readDuration } from '../durations/stated-durations.ts'

/** Phases that follow each other last together what is announced for the whole. */
export function phaseLengths({ proposals, reports }: Scene): Finding[] {
  return [...proposals.flatMap(plannedFindings), ...reports.flatMap(totalRowFindings)]
}

/** Where dates are known, they are what the whole is held against. */
function plannedFindings(offer: ToldProposal): Finding[] {
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
function totalRowFindings(account: ToldReport): Finding[] {
  const { phases, notes = [] } = account.report
  const total = notes.find(({ text }) => totalOfTime.test(text))?.text ?? ''
  const [planned, actual] = total
    .replace(/^total\s*:?\s*/i, '')
    .split(/\s+[–-]\s+|\s+;\s+/)
    .map(cell => cell.replace(/^[^\d:]*:\s*/, ''))
  const place = placeIn(account, 'Durée des phases', ['phases'])
  const columns = [
    { stated: planned, parts: phases.map(each => each.planned?.label) },
    { stated: actual, parts: phases.map(each => each.actual?.label) },
  ]
  if (columns.some(isExactSum)) return columns.flatMap(each => exactFinding(place, each))
  return columns
    .filter(({ stated }, index) => index === 0 || stated !== planned)
    .flatMap(({ stated, parts }) => finding(place, stated, parts, 'error'))
}

const totalOfTime = /^total\b[^\d€]*\d+(?:,\d)? ?(?:jour|sem|mois)/i

type Column = {
  readonly stated: string | undefined
  readonly parts: readonly (string | undefined)[]
}

function isExactSum(column: Column): boolean {
  const sums = sumsOf(column)
  return sums !== undefined && sums.computed === sums.stated
}

/** All told in one unit. */
function sumsOf({ stated, parts }: Column): { stated: number; computed: number } | undefined {
  const [whole, ...lengths] = [stated, ...parts].map(each => each && readDuration(each))
  if (!whole || lengths.length < 2) return undefined
  const values = lengths.map(each => (each && each.days === whole.days ? each.value : Number.NaN))
  const computed = sum(values)
  return Number.isNaN(computed) ? undefined : { stated: whole.value, computed }
}

/** A column is added up as the other one is. */
function exactFinding(place: Finding['place'], column: Column): Finding[] {
  const { stated = '', parts } = column
  const sums = sumsOf(column)
  const whole = readDuration(stated)
  if (sums === undefined || whole === undefined || sums.computed === sums.stated) return []
  return [
    lengthFinding(place, { stated, parts, expected: inUnitOf(whole, sums.computed * whole.days) }),
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
  return [{ ...lengthFinding(place, { stated: stated ?? '', parts, expected }), severity }]
}

type Told = {
  readonly stated: string
  readonly parts: readonly (string | undefined)[]
  readonly expected: string
}

function lengthFinding(place: Finding['place'], { stated, parts, expected }: Told): Finding {
  return {
    code: 'duration-mismatch',
    severity: 'error',
    place: { ...place, quote: stated },
    message: `Les phases (${parts.join(' + ')}) font ${expected}, et non ${stated}.`,
    expected,
    stated,
  }
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
