import { percentOf } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'
import { isPartlyUntaxed, pricesOf } from './stated-vat.ts'

/** « TVA (20 %) : 3 600 € » is that share of what an option costs. */
export function vatAmounts({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const told = figuresLike(offer, /TVA/)
    const options = told.length === 0 ? [] : offer.proposal.options
    if (options.length === 0 || options.some(isPartlyUntaxed)) return []
    const prices = options.flatMap(pricesOf)
    return told.flatMap(said => missedIn(offer, said, prices))
  })
}

const vatOfRate = new RegExp(
  String.raw`\bTVA[ \u00a0\u202f]?(?:à[ \u00a0\u202f])?\(?(?:à[ \u00a0\u202f])?(?<rate>\d{1,2}(?:,\d)?)[ \u00a0\u202f]?%\)?[ \u00a0\u202f]?(?:[:=|–-]|soit|de)?[ \u00a0\u202f]?(?<vat>${amount})`,
  'gu',
)

function missedIn(
  offer: ToldProposal,
  { text, field, path }: Said,
  prices: readonly number[],
): Finding[] {
  return matchesIn(text, vatOfRate).flatMap(
    ({ 0: quote, groups: { rate = '', vat = '' } = {} }) => {
      const [stated] = amountsIn(vat)
      const price = stated && missedPrice(prices, stated.cents, toNumber(rate))
      if (stated === undefined || price === undefined) return []
      const expected = formatEuros(percentOf(price, toNumber(rate)))
      return [
        {
          code: 'total-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(offer, field, path, around(text, text.indexOf(quote), quote.length)),
          message: `La TVA à ${rate} % de ${formatEuros(price)} est de ${expected}, et non ${formatEuros(stated.cents)}.`,
          expected,
          stated: formatEuros(stated.cents),
        },
      ]
    },
  )
}

/** How far from the tax of a price, in percent of it, an amount is still meant to be it. */
const nearness = 10

/** The price whose tax it is near to, where it is that of none. */
function missedPrice(prices: readonly number[], vat: number, rate: number): number | undefined {
  const gapFrom = (price: number) => Math.abs(percentOf(price, rate) - vat)
  if (prices.some(price => gapFrom(price) <= 100)) return undefined
  return prices.find(price => gapFrom(price) <= percentOf(vat, nearness))
}
