import { budgetTotal } from '../../../domain/budget/budget.ts'
import { percentOf } from '../../../domain/money.ts'
import { type OptionPrice, optionPrice } from '../../../domain/proposal/price.ts'
import type { Option } from '../../../domain/proposal/proposal.ts'
import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { missionOf, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { meantPrices } from './meant-prices.ts'
import { chargedRates, isWithVat } from './told-vat.ts'

/** « Total TTC : 62 400 € », « TTC, l’enveloppe est de 62 400 € » is the price of an option or of a budget, with VAT. */
export function statedVat({ proposals, briefs, reports, meetings }: Scene): Finding[] {
  return [
    ...proposals.flatMap(offer => {
      const { options } = offer.proposal
      return options.some(isPartlyUntaxed)
        ? []
        : missedTotals(offer, () => options.flatMap(pricesOf))
    }),
    ...[...briefs, ...reports, ...meetings].flatMap(told => {
      const budget = missionOf(told)?.budget
      return budget === undefined
        ? []
        : missedTotals(told, () => [budget.envelope ?? 0, budgetTotal(budget)])
    }),
  ]
}

function missedTotals(told: Told, prices: () => number[]): Finding[] {
  return figuresLike(told, /TTC|toutes taxes comprises/i).flatMap(said =>
    totalsIn(said).flatMap(({ quote, stated }) => {
      const price = missedPrice(prices(), stated)
      return price === undefined ? [] : [finding(told, said, { quote, stated, price })]
    }),
  )
}

type Total = { readonly quote: string; readonly stated: number }

function totalsIn({ text, path: [list], isQuoted }: Said): Total[] {
  const isTotal = /^(?:(?:montant|prix|coût) )?total(?: général)? (?:TTC|toutes taxes comprises)\b/i
  if (isQuoted) return []
  if (isTotal.test(text)) return list === 'notes' ? onlyAmountIn(text, text) : []
  return sentences.flatMap(form =>
    matchesIn(text, form).flatMap(({ 0: quote, groups: { total = '' } = {} }) =>
      onlyAmountIn(total, quote),
    ),
  )
}

function onlyAmountIn(text: string, quote: string): Total[] {
  const [stated, ...others] = amountsIn(text)
  return stated === undefined || stated.precision > 0 || others.length > 0
    ? []
    : [{ quote, stated: stated.cents }]
}

const whole = pattern()`
  (?:
    l[’']enveloppe|notre (?:intervention|prestation|enveloppe|budget)|la (?:mission|prestation)
    |le (?:budget|montant|co[uû]t|prix|total)
  )(?: (?:total|global|convenu|prévu|initial|retenu)e?| de (?:la mission|la prestation|l[’']offre)){0,2}
  (?: (?:est|sera|reste)(?: donc)?(?: de)?| s[’']él[èe]ve(?:ra)?(?: donc)? à| se monte à| atteint| représente| :)
`
const ttc = '(?:TTC|toutes taxes comprises)(?!\\p{L})'
const sentences = [
  // « Toutes taxes comprises, l’enveloppe s’élève à 62 400 € »
  new RegExp(`${ttc},? ${whole.source} (?<total>${amount})(?! ?HT)`, 'giu'),
  // « Le budget total est de 62 400 € TTC »
  new RegExp(`(?<!\\p{L})${whole.source} (?<total>${amount}) ${ttc}`, 'giu'),
]

/** How far from a price with VAT, in percent, a total is still meant to be it. */
const nearness = 3

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

type Missed = Total & { readonly price: number }

function finding(told: Told, { text, path }: Said, { quote, stated, price }: Missed): Finding {
  const expected = formatEuros(price + percentOf(price, 20))
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, 'Total TTC', path, around(text, text.indexOf(quote), quote.length)),
    message: `${formatEuros(price)} HT font ${expected} TTC avec une TVA de 20 %, et non ${formatEuros(stated)}.`,
    expected,
    stated: formatEuros(stated),
  }
}
