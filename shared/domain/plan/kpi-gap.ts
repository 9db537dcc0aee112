import { type Measure, readMeasure } from '../../french/figures/measure.ts'
import type { Kpi } from './plan.ts'

/** Between two percentages or marks: points; between two quantities: percent of the first. */
export type Gap = { readonly kind: 'points' | 'percent'; readonly value: number }

export type KpiGaps = {
  /** From what was aimed at to what was found. */
  readonly toTarget?: Gap
  /** From how things were before to what was found. */
  readonly change?: Gap
  /** Told where what was found is the target, or where the starting point says which way is up. */
  readonly isMet?: boolean
}

/** The gaps that can be told from an indicator's figures; a day lasts `hoursPerDay`. */
export function kpiGaps({ baseline, target, actual, unit }: Kpi, hoursPerDay: number): KpiGaps {
  const read = (text: string | undefined) => readMeasure(text, unit, hoursPerDay)
  const [before, aim, found] = [read(baseline), read(target), read(actual)]
  const toTarget = aim && found && gapBetween(aim, found)
  const change = before && found && gapBetween(before, found)
  const aimed = before && aim && gapBetween(before, aim)
  const isMet = toTarget && isReached(toTarget, aimed)
  return {
    ...(toTarget && { toTarget }),
    ...(change && { change }),
    ...(isMet !== undefined && { isMet }),
  }
}

function isReached({ value }: Gap, aimed: Gap | undefined): boolean | undefined {
  if (value === 0) return true
  if (aimed === undefined || aimed.value === 0) return undefined
  return Math.sign(value) === Math.sign(aimed.value)
}

/** An indicator's figures in one unit, and what the longest bar of a drawing would stand for. */
export type KpiLevels = {
  readonly before?: number | undefined
  readonly aim?: number | undefined
  readonly found?: number | undefined
  readonly whole: number
}

/** Only those figures that count the same thing as what was found, or else as what is aimed at. */
export function kpiLevels({ baseline, target, actual, unit }: Kpi, hoursPerDay: number): KpiLevels {
  const read = (text: string | undefined) => readMeasure(text, unit, hoursPerDay)
  const [before, aim, found] = [read(baseline), read(target), read(actual)]
  const reference = [found, aim, before].find(each => each !== undefined && each.value !== 0)
  if (reference === undefined) return { whole: 0 }
  const levelOf = (each: Measure | undefined) => each && levelBeside(reference, each)
  const levels = [before, aim, found].map(levelOf)
  const known = levels.filter(level => level !== undefined)
  return {
    before: levels[0],
    aim: levels[1],
    found: levels[2],
    whole: Math.max(wholeOf(reference), ...known),
  }
}

/** In the unit of the reference: half an hour a day beside hours a week is two hours and a half. */
function levelBeside(reference: Measure, measure: Measure): number | undefined {
  const [first, second] = inOneUnit(reference, measure)
  return first === undefined || second === undefined
    ? undefined
    : (second * reference.value) / first
}

/** A mark and a percentage are parts of a whole; a quantity is compared with the others only. */
function wholeOf(measure: Measure): number {
  if (measure.kind === 'score') return measure.max
  return measure.kind === 'percent' ? 100 : 0
}

/** Nothing where the two do not count the same thing, or where a percentage of zero would be needed. */
export function gapBetween(from: Measure, to: Measure): Gap | undefined {
  const [first, second] = inOneUnit(from, to)
  if (first === undefined || second === undefined) return undefined
  if (isInPoints(from) || isInPoints(to)) return { kind: 'points', value: rounded(second - first) }
  if (first === second) return { kind: 'percent', value: 0 }
  return first === 0 ? undefined : { kind: 'percent', value: ((second - first) / first) * 100 }
}

function isInPoints({ kind }: Measure): boolean {
  return kind === 'percent' || kind === 'score'
}

/** Differences of decimals, such as 8,5 − 7,8, without their binary dust. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function inOneUnit(from: Measure, to: Measure): readonly [number?, number?] {
  if (from.kind === 'nil' || to.kind === 'nil') return [from.value, to.value]
  if (from.kind === 'percent' && to.kind === 'percent') return [from.value, to.value]
  if (from.kind === 'score' && to.kind === 'score') {
    return from.max === to.max ? [from.value, to.value] : []
  }
  const isTime = from.kind === 'time' && to.kind === 'time'
  const isCount = from.kind === 'count' && to.kind === 'count' && from.unit === to.unit
  if (!isTime && !isCount) return []
  if (from.per === to.per) return [from.value, to.value]
  const [first, second] = [timesPerWeek[from.per], timesPerWeek[to.per]]
  if (first === undefined || second === undefined) return []
  return [from.value * first, to.value * second]
}

/** A week has five days of work. */
const timesPerWeek: Readonly<Record<string, number>> = {
  jour: 5,
  semaine: 1,
  mois: 12 / 52,
  an: 1 / 52,
}
