import { budgetTotal } from '../../../domain/budget/budget.ts'
import { percentOf } from '../../../domain/money.ts'
import type { Note } from '../../../domain/plan/plan.ts'
import { type OptionPrice, optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { meantPrices } from './meant-prices.ts'
import { chargedRates, isWithVat } from './told-vat.ts'

/** « Total TTC : 62 400 € », kept as a note, is the total of an option or of a budget, with VAT. */
export function statedVat({ proposals, briefs }: Scene): Finding[] {
  return [
    ...proposals.flatMap(offer => {
      const { options, notes = [] } = offer.proposal
      return options.some(isPartlyUntaxed)
        ? []
        : missedTotals(offer, notes, () => options.flatMap(pricesOf))
    }),
    ...briefs.flatMap(brief => {
      const { budget, notes } = brief.mission
      return missedTotals(brief, notes, () => [budget.envelope ?? 0, budgetTotal(budget)])
    }),
  ]
}

function missedTotals(told: Told, notes: readonly Note[], prices: () => number[]): Finding[] {
  return notes.flatMap(({ text }, index) => {
    const stated = totalIn(text)
    const price = stated === undefined ? undefined : missedPrice(prices(), stated)
    if (stated === undefined || price === undefined) return []
    return [finding(told, { index, text, stated, price })]
  })
}

function totalIn(text: string): number | undefined {
  const isTotal = /^(?:(?:montant|prix|coût) )?total(?: général)? (?:TTC|toutes taxes comprises)\b/i
  const amounts = isTotal.test(text) ? amountsIn(text) : []
  return amounts.length === 1 ? amounts[0]?.cents : undefined
}

/** How far from a price with VAT, in percent, a total is still meant to be it. */
const nearness = 2

/** The price it is near to, where it is that of none: what is bought without VAT explains a gap. */
function missedPrice(prices: readonly number[], stated: number): number | undefined {
  if (prices.some(price => chargedRates.some(rate => isWithVat(price, stated, rate))))
    return undefined
  return prices.find(
    price => Math.abs(price + percentOf(price, 20) - stated) <= percentOf(stated, nearness),
  )
}

/** What is bought without VAT explains a gap. */
export function isPartlyUntaxed({ lines, description = '', note = '' }: Option): boolean {
  const words = [...lines.map(({ label }) => label), description, note].join(' ')
  return /d[ée]bours|sans TVA|hors (?:champ|TVA)|exon[ée]r|non (?:soumis|assujetti)/i.test(words)
}

/** All that an option may be said to cost, in cents. */
export function pricesOf(option: Option): number[] {
  const { firm, total }: OptionPrice = optionPrice(option)
  const known = [option.total, option.totalMax, firm.min, firm.max, total.min, total.max]
  return [...known, ...meantPrices(option)].filter(price => price !== undefined)
}

type Missed = {
  readonly index: number
  readonly text: string
  readonly stated: number
  readonly price: number
}

function finding(told: Told, { index, text, stated, price }: Missed): Finding {
  const expected = formatEuros(price + percentOf(price, 20))
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, 'Total TTC', ['notes', index, 'text'], text),
    message: `${formatEuros(price)} HT font ${expected} TTC avec une TVA de 20 %, et non ${formatEuros(stated)}.`,
    expected,
    stated: formatEuros(stated),
  }
}
