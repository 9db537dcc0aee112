import type { Kpi } from '../../../domain/plan/plan.ts'
import { type Measure, readMeasure } from '../../../french/figures/measure.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { originalWords } from '../../reading/original-words.ts'
import type { ToldReport } from '../../scene/scene.ts'
import { namingWords } from '../indicators/figures-twice.ts'

/** « Délai divisé par trois », and how many times less the client’s own indicator tells. */
export type Divided = {
  readonly quote: string
  readonly told: number
  readonly account: ToldReport
  readonly kpi: Kpi
  readonly times: number
}

/** « Divisé par deux » is said of what was divided by more; a sixth less is another figure. */
export function wronglyDivided(result: string, reports: readonly ToldReport[]): Divided[] {
  return matchesIn(folded(result), divided).flatMap(({ 0: found, index, groups = {} }) => {
    const quote = originalWords(result, index, found.length)
    const told = numberIn(groups.times ?? '')
    const words = searchWords(groups.name ?? '')
    const rows = reports.flatMap(account =>
      account.report.kpis
        .filter(({ label }) => isNamed(label, words))
        .map(kpi => ({ account, kpi, times: timesLess(kpi) })),
    )
    const last = rows.findLast(({ times }) => times !== undefined)
    if (told === undefined || last?.times === undefined) return []
    if (rows.some(({ times = 0 }) => times >= told * 0.85 && times <= told * 1.5)) return []
    return [{ quote, told, account: last.account, kpi: last.kpi, times: last.times }]
  })
}

const divided = new RegExp(
  `(?<name>[a-z][a-z' -]{4,50}?) (?:a ete |ont ete )?divisee?s? par (?<times>\\d|${severalInWords})\\b`,
  'g',
)

function isNamed(label: string, words: readonly string[]): boolean {
  const named = namingWords(label)
  return named.length > 0 && named.every(word => words.includes(word))
}

function timesLess({ baseline, actual, unit }: Kpi): number | undefined {
  const [from, to] = [baseline, actual].map(text => readMeasure(text, unit, 7))
  if (from === undefined || to === undefined || !isAlike(from, to) || to.value === 0)
    return undefined
  return from.value / to.value
}

function isAlike(one: Measure, other: Measure): boolean {
  const unitOf = (measure: Measure) =>
    `${measure.kind} ${'unit' in measure ? measure.unit : ''} ${'per' in measure ? measure.per : ''}`
  return unitOf(one) === unitOf(other)
}

/** « 2,4 fois moins ». */
export function timesInWords(times: number): string {
  return `${formatNumber(Math.round(times * 10) / 10)} fois moins`
}
