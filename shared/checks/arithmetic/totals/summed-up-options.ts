import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { summaryPrice } from '../../../domain/proposal/summary-price.ts'
import { amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** The table that sums up the options of an imported proposal tells the price that each of them tells itself. */
export function summedUpOptions({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer =>
    offer.proposal.options.flatMap((option, index) => findingsOf(offer, option, index)),
  )
}

function findingsOf(offer: ToldProposal, option: Option, index: number): Finding[] {
  const line = option.description?.split('\n').find(each => each.startsWith(`- ${summaryPrice} :`))
  const [told] = line === undefined ? [] : amountsIn(line)
  if (told === undefined) return []
  const { firm, total } = optionPrice(option)
  const known = [option.total, option.totalMax, firm.min, firm.max, total.min, total.max]
  if (known.some(price => Math.abs((price ?? 0) - told.cents) <= told.precision)) return []
  const expected = formatEuros(option.total ?? total.max)
  const stated = formatEuros(told.cents)
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place: placeIn(offer, `Récapitulatif de « ${option.label} »`, [
        'options',
        index,
        'description',
      ]),
      against: placeIn(offer, `Total de « ${option.label} »`, ['options', index, 'total']),
      message: `« ${option.label} » est à ${expected} ; le récapitulatif des options annonce ${stated}.`,
      expected,
      stated,
    },
  ]
}
