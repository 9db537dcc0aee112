import { formatEuros, formatPercent } from '../../domain/french.ts'
import { type Return, returnOn, statedReturns } from '../../domain/roi.ts'
import type { Finding } from '../finding.ts'
import { type Account, placeIn, type Scene } from '../scene.ts'

/** A return that is claimed is the net one of its costs and gains: (gains − costs) / costs. */
export function claimedReturns({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const { roi } = account.report
    const computed = roi && returnOn(roi)
    if (roi === undefined || computed === undefined || roi.gains.length === 0) return []
    return statedReturns(roi).flatMap(({ percent, found }, index) =>
      found?.of === 'net' ? [] : [claimFinding(account, index, percent, computed, found?.of)],
    )
  })
}

function claimFinding(
  account: Account,
  index: number,
  percent: number,
  computed: Return,
  found: 'gross' | undefined,
): Finding {
  const expected = formatPercent(Math.round(computed.net))
  const formula = `(${formatEuros(computed.gains)} − ${formatEuros(computed.costs)}) / ${formatEuros(computed.costs)} = ${expected}`
  const why =
    found === 'gross'
      ? `${formatPercent(percent)} est le retour brut (gains / coûts)`
      : `${formatPercent(percent)} ne vient d’aucun calcul des coûts et des gains`
  return {
    code: 'percent-mismatch',
    severity: 'error',
    place: placeIn(account, 'Retour sur investissement', ['roi', 'stated', index, 'percent']),
    message: `${why} ; le retour net est ${formula}.`,
    expected,
    stated: formatPercent(percent),
  }
}
