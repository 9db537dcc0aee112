import { sum } from '../../../domain/money.ts'
import { optionPrice, type Range } from '../../../domain/proposal/price.ts'
import type { Option, OptionLine } from '../../../domain/proposal/proposal.ts'
import { formatEuroRange } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'
import { mendedLine } from '../prices/priced-lines.ts'
import { wrongPartyTotals } from './party-totals.ts'

/** The total that an option states is that of its lines: what the firm invoices, or the whole, whichever is nearer. */
export function optionTotals(scene: Scene): Finding[] {
  return scene.proposals.flatMap(offer => {
    const parts = wrongPartyTotals(offer, scene)
    return offer.proposal.options.flatMap((option, index) =>
      isWithPart(option, parts) ? [] : totalFinding(offer, option, index),
    )
  })
}

/** What the others bill, on top of the firm's part as it is stated: that this one is wrong is found there. */
function isWithPart(option: Option, parts: readonly number[]): boolean {
  const stated = statedTotal(option)
  const { others } = optionPrice(option)
  if (stated === undefined) return false
  return parts.some(part => isSame(stated, { min: part + others.min, max: part + others.max }))
}

function totalFinding(offer: ToldProposal, option: Option, index: number): Finding[] {
  const stated = statedTotal(option)
  if (stated === undefined || option.lines.length === 0) return []
  const { firm, total } = optionPrice(option)
  const whole = optionPrice({
    ...option,
    lines: option.lines.filter(line => isWithin(line, stated)),
  })
  const mended = optionPrice({ ...option, lines: option.lines.map(mendedLine) })
  const full = optionPrice({ ...option, lines: option.lines.filter(isNoDiscount) })
  const known = [
    ...[total, firm, whole.total, full.total, mended.total, mended.firm],
    ...writtenTotals(option),
  ]
  if (known.some(each => isSame(stated, each))) return []
  const meant = gapBetween(stated, firm) < gapBetween(stated, total) ? firm : total
  if (stated.min > meant.max * muchMore) return []
  const isRange = stated.min !== stated.max || meant.min !== meant.max
  const whose = meant === total ? '' : ' que le cabinet facture'
  return [
    {
      code: isRange ? 'range-mismatch' : 'total-mismatch',
      severity: 'error',
      place: placeIn(offer, `Total de « ${option.label} »`, ['options', index, 'total']),
      message: `Les lignes de « ${option.label} »${whose} font ${formatEuroRange(meant)} ; le total annoncé est ${formatEuroRange(stated)}.`,
      expected: formatEuroRange(meant),
      stated: formatEuroRange(stated),
    },
  ]
}

/** « Remise de 5 % : la formule revient à 31 920 € » tells a price, and takes nothing off by itself. */
function isNoDiscount({ label, amount = 0 }: OptionLine): boolean {
  return amount <= 0 || !/^(?:remise|rabais|r[ée]duction|ristourne)\b/i.test(label)
}

/** So much above its lines, a total has others in it, which are told elsewhere. */
const muchMore = 1.5

/** What others bill and is above the whole total by itself, a yearly commission, is no part of it. */
function isWithin({ billedByOthers, amount = 0 }: OptionLine, { max }: Range): boolean {
  return billedByOthers !== true || amount <= max
}

/** Of the amounts that stand beside the days: that one is not its days times its rate is found there. */
function writtenTotals({ lines }: Option): Range[] {
  const written = (kept: Option['lines']) => ({
    min: sum(kept.map(({ amount = 0 }) => amount)),
    max: sum(kept.map(({ amount = 0, amountMax = amount }) => amountMax)),
  })
  return [written(lines), written(lines.filter(({ billedByOthers }) => billedByOthers !== true))]
}

/** From one amount to the nearer end of the other, from both ends of a range. */
function gapBetween(stated: Range, { min, max }: Range): number {
  const [low, high] = [Math.abs(stated.min - min), Math.abs(stated.max - max)]
  return stated.min === stated.max ? Math.min(low, high) : low + high
}

/** A bottom without a top is one amount. */
function statedTotal({ total, totalMax }: Option): Range | undefined {
  if (total === undefined) return undefined
  return { min: total, max: totalMax ?? total }
}

function isSame(one: Range, other: Range): boolean {
  return one.min === other.min && one.max === other.max
}
