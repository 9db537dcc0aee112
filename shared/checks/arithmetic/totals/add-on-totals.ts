import { sum } from '../../../domain/money.ts'
import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldProposal } from '../../scene/scene.ts'

/** « Avec l’option, le total s’élèverait à 42 580 € »: the offer and what may be added to it. */
export function addOnTotals({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const expected = withAddOns(offer)
    if (expected === undefined) return []
    return figuresLike(offer, rough).flatMap(({ text, field, path }) =>
      matchesIn(text, told).flatMap(({ 0: quote, 1: digits = '' }) => {
        const stated = Number(digits.replace(/\D/g, '')) * 100
        const isElsewhere = Math.abs(stated - expected) > expected / 10
        if (stated === expected || isElsewhere) return []
        return [
          {
            code: 'total-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(offer, field, path, around(text, text.indexOf(quote), quote.length)),
            message: `La proposition et ses options font ${formatEuros(expected)}, et non ${formatEuros(stated)}.`,
            expected: formatEuros(expected),
            stated: formatEuros(stated),
          },
        ]
      }),
    )
  })
}

const rough = /(?:avec|y compris|options?) [^\n]{0,20}(?:options?|compris|incluse)[^\n]*€/i
const told = pattern('giu')`
  (?:avec (?:l[’']|cette |les )?options?|options? (?:comprises?|incluses?))[^.;\n€]{0,60}?
  (?<!\d[ \u00a0\u202f]|\d)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+)[ \u00a0\u202f]?€(?! ?TTC)
`

/** Of one offer, with all that may be added to it. */
function withAddOns({ proposal: { options } }: ToldProposal): number | undefined {
  const addOns = options.filter(({ addOn }) => addOn === true)
  const [base, ...others] = options.filter(({ addOn }) => addOn !== true)
  if (base === undefined || others.length > 0 || addOns.length === 0) return undefined
  const prices = [base, ...addOns].map(priceOf)
  return prices.some(price => price === undefined) ? undefined : sum(prices.map(each => each ?? 0))
}

function priceOf(option: Option): number | undefined {
  if (option.total !== undefined) return option.totalMax === undefined ? option.total : undefined
  const { total } = optionPrice(option)
  return total.min === total.max && total.max > 0 ? total.max : undefined
}
