import type { Roi } from '../../../domain/report/report.ts'
import { isNear } from '../../../french/figures/figures.ts'
import { figuresLike, onceForEachRecord } from '../../reading/said.ts'
import type { ToldReport } from '../../scene/scene.ts'
import { writtenSumsIn } from '../computations/written-sums.ts'
import { restatementsIn } from '../restatements/restatements.ts'

/**
 * The return with what its gains should be: « 1 200 €/mois = 12 400 €/an » is found where it is told, and
 * what comes after it was reckoned with 14 400 €.
 */
export const meantReturn: (account: ToldReport) => Roi | undefined = onceForEachRecord(account => {
  const { roi } = account.report
  if (roi === undefined || roi.gains.length === 0) return roi
  const mended = wrongResults(account).filter(({ told }) => isOfOne(roi, told))
  const gains = roi.gains.map(gain => {
    const found = mended.find(({ told }) => told === gain.amount)
    return found === undefined ? gain : { ...gain, amount: found.meant }
  })
  return { ...roi, gains }
})

/** In cents, what a wrong reckoning tells and what it makes. */
type Result = { readonly told: number; readonly meant: number }

function isOfOne({ gains }: Roi, told: number): boolean {
  return gains.filter(({ amount }) => amount === told).length === 1
}

function wrongResults(account: ToldReport): Result[] {
  return figuresLike(account, /(?:=|≈|soit)[^\n]{0,20}\d[^\n]{0,12}€/i).flatMap(({ text }) => [
    ...restatementsIn(text, []).map(({ result, expected }) => inCents(result.value, expected)),
    ...text.split('\n').flatMap(wrongProducts),
  ])
}

/** To its last digits; far from its product, another thing is told. */
function wrongProducts(line: string): Result[] {
  return writtenSumsIn(line).flatMap(({ signs, computed, result, isAbout }) => {
    const isProduct = result.unit === '€' && signs.every(sign => sign === '×')
    const isFar = Math.abs(computed - result.value) > result.value / 2
    if (!isProduct || isAbout || isFar || isNear(result, computed)) return []
    return [inCents(result.value, computed)]
  })
}

function inCents(told: number, meant: number): Result {
  return { told: Math.round(told * 100), meant: Math.round(meant * 100) }
}
