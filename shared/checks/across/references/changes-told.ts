import { toNumber } from '../../../french/figures/numbers.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { onceForEachRecord, saidLike } from '../../reading/said.ts'
import type { Told } from '../../scene/scene.ts'

/** « Appels perdus : 28 % → 9 % » says −68 %, whether or not it is written. */
export function tellsChange(told: Told, percent: string): boolean {
  const stated = toNumber(percent)
  return changesIn(told).some(change => Math.abs(change - stated) <= 1)
}

/** In percents, without their signs. */
const changesIn = onceForEachRecord((told): readonly number[] => {
  const written = saidLike(told, /\d[^\n]{0,20}→/).flatMap(({ text }) =>
    matchesIn(text, pair).map(([, from = '', to = '']) => [from, to] as const),
  )
  const measured = told.table === 'reports' ? told.report.kpis : []
  const pairs = [
    ...written,
    ...measured.map(({ baseline = '', actual = '' }) => [baseline, actual] as const),
  ]
  return pairs.flatMap(([from, to]) => changeBetween(from, to))
})

const pair =
  /(\d[\d \u00a0\u202f]*(?:[.,]\d+)?)[^\d\n]{0,15}→[^\d\n]{0,5}(\d[\d \u00a0\u202f]*(?:[.,]\d+)?)/gu

function changeBetween(before: string, after: string): number[] {
  const [from, to] = [before, after].map(text =>
    Number.parseFloat(text.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.')),
  )
  if (!from || to === undefined || Number.isNaN(to)) return []
  return [(Math.abs(to - from) / from) * 100]
}
