import { formatEuroRange } from '../../domain/french.ts'
import { optionPrice, type Range } from '../../domain/price.ts'
import type { Option } from '../../domain/proposal.ts'
import type { Finding } from '../finding.ts'
import { type Offer, placeIn, type Scene } from '../scene.ts'

/** The total that an option states is that of its lines: what the firm invoices, or the whole. */
export function optionTotals({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer =>
    offer.proposal.options.flatMap((option, index) => totalFinding(offer, option, index)),
  )
}

function totalFinding(offer: Offer, option: Option, index: number): Finding[] {
  const stated = statedTotal(option)
  if (stated === undefined || option.lines.length === 0) return []
  const { firm, total } = optionPrice(option)
  if (isSame(stated, total) || isSame(stated, firm)) return []
  const isRange = stated.min !== stated.max || total.min !== total.max
  return [
    {
      code: isRange ? 'range-mismatch' : 'total-mismatch',
      severity: 'error',
      place: placeIn(offer, `Total de « ${option.label} »`, ['options', index, 'total']),
      message: `Les lignes de « ${option.label} » font ${formatEuroRange(total)} ; le total annoncé est ${formatEuroRange(stated)}.`,
      expected: formatEuroRange(total),
      stated: formatEuroRange(stated),
    },
  ]
}

/** A bottom without a top is one amount. */
function statedTotal({ total, totalMax }: Option): Range | undefined {
  if (total === undefined) return undefined
  return { min: total, max: totalMax ?? total }
}

function isSame(one: Range, other: Range): boolean {
  return one.min === other.min && one.max === other.max
}
