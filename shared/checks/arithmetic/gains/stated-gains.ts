import { type Gap, kpiGaps } from '../../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../../domain/plan/plan.ts'
import { type Measure, readMeasure } from '../../../french/figures/measure.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'

/** The gap stated beside two figures is theirs, in one unit; a day has the firm's hours. */
export function statedGains({ reports, briefs, proposals, workspace: { firm } }: Scene): Finding[] {
  const measured = [
    ...reports.map(told => ({ told, kpis: told.report.kpis })),
    ...briefs.map(told => ({ told, kpis: told.mission.kpis })),
    ...proposals.map(told => ({ told, kpis: told.proposal.kpis })),
  ]
  return measured.flatMap(({ told, kpis }) =>
    kpis.flatMap((kpi, index) => gainFinding(told, kpi, index, firm.hoursPerDay)),
  )
}

function gainFinding(told: Told, kpi: Kpi, index: number, hoursPerDay: number): Finding[] {
  const stated = statedGap(kpi.statedGap)
  if (stated === undefined) return []
  const plain = reached(kpi)
  const gaps = kpiGaps(plain, hoursPerDay)
  const computed = [gaps.change, gaps.toTarget].filter(gap => gap !== undefined)
  if (computed.length === 0) return []
  if (computed.some(gap => isSame(stated, gap)))
    return isOfPoints(stated, plain, gaps.change, hoursPerDay)
      ? [pointsFinding(told, kpi, index, gaps.change)]
      : []
  if (isRelative(stated, plain, hoursPerDay) || isDifference(stated, plain)) return []
  if (computed.some(gap => isOfOtherWeeks(stated, plain, gap))) return []
  const [first] = computed
  if (first === undefined) return []
  const from = gaps.change === undefined ? plain.target : plain.baseline
  const expected = `${first.value > 0 && stated.value < 0 ? '+' : ''}${inWords(first)}`
  return [
    {
      code: 'gain-mismatch',
      severity: 'error',
      place: placeIn(told, `Indicateur « ${kpi.label} »`, ['kpis', index, 'statedGap']),
      message: `De ${from} à ${plain.actual}, l’écart est de ${expected}, et non de ${kpi.statedGap}${hoursPerDayNote(plain, hoursPerDay)}.`,
      expected,
      stated: kpi.statedGap ?? '',
    },
  ]
}

/** « 29 min en mars »: when is left out. What is only aimed at is what a gap to come leads to. */
function reached({ baseline, actual, target, ...kpi }: Kpi): Kpi {
  const bare = (text: string | undefined) =>
    text?.replace(/ (?:en|fin|début|depuis|au|à) (?:\p{L}+ ?)?(?:20\d\d)?$/u, '')
  const found = bare(actual ?? target)
  return {
    ...kpi,
    baseline: countedAs(found, bare(baseline)),
    actual: found,
    ...(actual !== undefined && { target }),
  }
}

/** « 12 % → 10 % : −2 % » is two points less, or a sixth. */
function isOfPoints(
  stated: Stated,
  kpi: Kpi,
  change: Gap | undefined,
  hoursPerDay: number,
): change is Gap {
  const arePercents = [kpi.baseline, kpi.actual].every(text => text?.includes('%'))
  if (!arePercents || stated.kind !== 'percent' || change?.kind !== 'points') return false
  return stated.value !== 0 && !isRelative(stated, kpi, hoursPerDay)
}

function pointsFinding(told: Told, kpi: Kpi, index: number, change: Gap): Finding {
  return {
    code: 'gain-mismatch',
    severity: 'warning',
    place: placeIn(told, `Indicateur « ${kpi.label} »`, ['kpis', index, 'statedGap']),
    message: `De ${kpi.baseline} à ${kpi.actual ?? kpi.target}, l’écart est de ${inWords(change)}, et non de ${kpi.statedGap}.`,
    expected: inWords(change),
    stated: kpi.statedGap ?? '',
  }
}

/** « 6 par mois (vs 12 actuellement) »: a bare number is counted as the one beside it. */
function countedAs(told: string | undefined, baseline: string | undefined): string | undefined {
  const isBare = /^\d[\d \u00a0\u202f]*(?:[.,]\d+)?$/.test(baseline?.trim() ?? '')
  const [, unit = ''] =
    /^\d[\d \u00a0\u202f]*(?:[.,]\d+)?([ \u00a0\u202f/]\D+)$/.exec(told ?? '') ?? []
  return isBare ? `${baseline?.trim()}${unit}` : baseline
}

/** A score of promoters that goes from 41 to 57 gains 16 points. */
function isDifference({ kind, value, precision }: Stated, { baseline, actual }: Kpi): boolean {
  const bare = /^\s*[+−–-]?\d+(?:[.,]\d+)?\s*$/
  if (kind !== 'points' || !bare.test(baseline ?? '') || !bare.test(actual ?? '')) return false
  const [from, to] = [baseline, actual].map(text =>
    Number(text?.replace(/[−–]/, '-').replace(',', '.')),
  )
  return Math.abs((to ?? 0) - (from ?? 0) - value) <= precision
}

/** « 4 h par semaine → 8 h par mois : −50 % »: a month may count four weeks, and a year those that are worked. */
function isOfOtherWeeks({ kind, value }: Stated, kpi: Kpi, gap: Gap): boolean {
  const [from, to] = [kpi.baseline ?? kpi.target, kpi.actual].map(periodIn)
  const isLong = [from, to].some(period => period === 'mois' || period === 'an')
  if (from === to || !isLong || kind !== 'percent' || gap.kind !== 'percent') return false
  const [left, told] = [100 + gap.value, 100 + value]
  const ways = value > 0 ? [told, 100 - value] : [told]
  return ways.some(way => Math.max(way, left) <= Math.min(way, left) * usualWeeks)
}

function periodIn(text = ''): string | undefined {
  return /(?:\/|par) ?(jour|sem|mois|an)/.exec(folded(text))?.[1]
}

/** The 52 weeks of a year, over the 44 that are worked. */
const usualWeeks = 52 / 44

type Stated = Gap & { readonly precision: number }

/** « -83 % », « +8 pts »; nothing for words. */
function statedGap(text: string | undefined): Stated | undefined {
  const [, sign, digits, unit] =
    /^\s*([+−–-]?)\s?(\d+(?:[.,]\d+)?)\s?(%|pts?|points?)/u.exec(text ?? '') ?? []
  if (digits === undefined) return undefined
  const value = toNumber(digits) * (/[−–-]/.test(sign ?? '') ? -1 : 1)
  const decimals = /[.,](\d+)/.exec(digits)?.[1]?.length ?? 0
  return { kind: unit === '%' ? 'percent' : 'points', value, precision: 0.5 * 10 ** -decimals }
}

/** A gain may be told without its sign: « 50 % » for −50 %. */
function isSame({ value, precision, kind }: Stated, gap: Gap): boolean {
  const isNear = (other: number) => Math.abs(value - other) <= precision + 1e-9
  if (kind !== gap.kind && value !== 0) return kind === 'percent' && isNear(gap.value)
  return isNear(gap.value) || (value > 0 && isNear(-gap.value))
}

/** « 4,5 % → 2,7 % : −40 % »: a rate that falls by two fifths, told so. */
function isRelative(stated: Stated, { baseline, actual, unit }: Kpi, hoursPerDay: number): boolean {
  const [from, to] = [baseline, actual].map(text => readMeasure(text, unit, hoursPerDay))
  if (stated.kind !== 'percent' || from === undefined || to === undefined) return false
  if (from.kind !== to.kind || from.value === 0 || !isInPoints(from.kind)) return false
  const relative = ((to.value - from.value) / from.value) * 100
  return isSame(stated, { kind: 'percent', value: relative })
}

function isInPoints(kind: Measure['kind']): boolean {
  return kind === 'percent' || kind === 'score'
}

function inWords({ kind, value }: Gap): string {
  const rounded = Math.round(value * 10) / 10
  return kind === 'percent' ? formatPercent(rounded) : `${formatNumber(rounded)} points`
}

function hoursPerDayNote({ baseline, actual }: Kpi, hoursPerDay: number): string {
  const isInDays = (text = '') => /\bjours?\b|\bj\b/.test(text)
  return isInDays(baseline) !== isInDays(actual)
    ? ` (à ${formatNumber(hoursPerDay)} h par jour)`
    : ''
}
