import type { Roi } from '../../../domain/report/report.ts'
import { type Return, returnOn, statedReturns } from '../../../domain/report/roi.ts'
import { formatEuros, formatPercent } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { cumulatedReturns } from './cumulated-returns.ts'
import { isOfOtherGains, isReckonedNet, isToldGross, yearsOf } from './kinds-of-return.ts'
import { meantReturn } from './meant-gains.ts'
import { statedGains } from './return-totals.ts'

/** A return that is claimed is the net one of its costs and gains: (gains − costs) / costs. */
export function claimedReturns({ reports }: Scene): Finding[] {
  return reports.flatMap(account => [...claimsOf(account), ...cumulatedReturns(account)])
}

export function claimsOf(account: ToldReport): Finding[] {
  const roi = meantReturn(account)
  if (roi === undefined || roi.gains.length === 0) return []
  const asTold = account.report.roi === undefined ? [] : statedReturns(account.report.roi)
  return statedReturns(roi).flatMap(({ label, percent, found }, index) => {
    if (yearsOf({ label }) > 1 || isReckonedNet(account, percent)) return []
    if (found === undefined && isOfOtherGains(account, percent)) return []
    const isGross = isToldGross(account, { label, percent })
    if (isGross && (found?.of === 'gross' || isReckonedNet(account, percent - 100))) return []
    const meant = gainsMeant(roi, found?.without)
    const computed = returnOn({ ...roi, gains: meant })
    if (computed === undefined || found?.of === 'net' || asTold[index]?.found?.of === 'net')
      return []
    if (found === undefined && isOfStatedGains(account, percent)) return []
    const whose = found?.without === undefined ? '' : inWords(meant, found.without)
    return [claimFinding(account, index, { percent, computed, of: found?.of, whose })]
  })
}

/** Of a total of gains that the report tells: that it is not their sum is found there. */
function isOfStatedGains(account: ToldReport, percent: number): boolean {
  const gains = statedGains(account)
  const roi = meantReturn(account)
  const { costs = 0 } = (roi && returnOn(roi)) ?? {}
  if (gains === undefined || costs === 0) return false
  const net = ((gains - costs) / costs) * 100
  return [net, net + 100].some(each => Math.abs(each - percent) < 1)
}

/** The gains that the claimed figure comes from: all of them, or all but one. */
function gainsMeant({ gains }: Roi, without: string | undefined): Roi['gains'] {
  return gains.filter(({ label }) => label !== without)
}

function inWords(meant: Roi['gains'], without: string): string {
  const [first, ...others] = meant
  return first !== undefined && others.length === 0
    ? ` de « ${first.label} » seul`
    : ` sans « ${without} »`
}

type Claim = {
  readonly percent: number
  readonly computed: Return
  readonly of: 'gross' | undefined
  /** Which gains it is the return of, after the word « retour »; nothing for all of them. */
  readonly whose: string
}

function claimFinding(
  account: ToldReport,
  index: number,
  { percent, computed, of, whose }: Claim,
): Finding {
  const expected = formatPercent(Math.round(computed.net))
  const formula = `(${formatEuros(computed.gains)} − ${formatEuros(computed.costs)}) / ${formatEuros(computed.costs)} = ${expected}`
  const why =
    of === 'gross'
      ? `${formatPercent(percent)} est le retour brut (gains / coûts)${whose}`
      : `${formatPercent(percent)} ne vient d’aucun calcul des coûts et des gains`
  return {
    code: 'percent-mismatch',
    severity: 'error',
    place: placeIn(account, 'Retour sur investissement', ['roi', 'stated', index, 'percent']),
    message: `${why} ; le retour net ${whose === '' ? 'est' : 'en est'} ${formula}.`,
    expected,
    stated: formatPercent(percent),
  }
}
