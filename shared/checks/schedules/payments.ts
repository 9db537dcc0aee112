import { formatEuros, formatPercent } from '../../domain/french.ts'
import { percentOf, sum } from '../../domain/money.ts'
import { isWhole, optionPrice, paymentSchedule, paymentsOf } from '../../domain/price.ts'
import type { Option } from '../../domain/proposal.ts'
import { shareTotal, statedNet } from '../../domain/proposal-payments.ts'
import { meantPrices } from '../arithmetic/meant-prices.ts'
import type { Finding } from '../finding.ts'
import { type Offer, placeIn, type Scene } from '../scene.ts'

/** The shares of an option's payments make 100 %, and each amount is its share of the price. */
export function paymentSchedules({ proposals, workspace }: Scene): Finding[] {
  const { vatRate } = workspace.firm
  return proposals.flatMap(offer =>
    offer.proposal.options.flatMap(option =>
      isOfMeant(offer, option, vatRate)
        ? []
        : [...shareFinding(offer, option), ...amountFindings(offer, option, vatRate)],
    ),
  )
}

/** Amounts that make together what was meant, where a line is not its days at their rate, or its pieces. */
function isOfMeant(offer: Offer, option: Option, vatRate: number): boolean {
  const amounts = paymentsOf(offer.proposal, option).map(
    each => statedNet(each, vatRate) ?? Number.NaN,
  )
  const { firm } = optionPrice(option)
  const meant = meantPrices(option).filter(price => price !== firm.max)
  return amounts.length > 1 && meant.includes(sum(amounts))
}

function shareFinding(offer: Offer, option: Option): Finding[] {
  const payments = paymentsOf(offer.proposal, option)
  if (payments.length === 0 || isWhole(payments)) return []
  const total = formatPercent(shareTotal(payments))
  return [
    {
      code: 'payment-share-mismatch',
      severity: 'error',
      place: placeIn(offer, `Échéancier de « ${option.label} »`, ['payments']),
      message: `Les échéances (${payments.map(({ share }) => formatPercent(share)).join(' + ')}) font ${total}, et non ${formatPercent(100)}.`,
      expected: formatPercent(100),
      stated: total,
    },
  ]
}

function amountFindings(offer: Offer, option: Option, vatRate: number): Finding[] {
  const payments = paymentsOf(offer.proposal, option)
  const schedule = paymentSchedule(offer.proposal, option)
  const { firm } = optionPrice(option)
  if (firm.min !== firm.max || firm.max <= 0 || isToTheLastCent(offer, option, vatRate)) return []
  return payments.flatMap((payment, index) => {
    const expected = schedule[index]?.amount
    const { share } = payment
    const amount = statedNet(payment, vatRate)
    if (amount === undefined || expected === undefined || Math.abs(amount - expected) <= 1)
      return []
    if (isOfStatedTotal(option, amount, share)) return []
    const place = placeIn(offer, `Échéance « ${payment.when} » de « ${option.label} »`, [
      'payments',
      offer.proposal.payments.indexOf(payment),
      'amount',
    ])
    return [
      {
        code: 'payment-amount-mismatch',
        severity: 'error',
        place,
        message: `${formatPercent(share)} de ${formatEuros(firm.max)} font ${formatEuros(expected)}, et non ${formatEuros(amount)}.`,
        expected: formatEuros(expected),
        stated: formatEuros(amount),
        correction: { at: place.record, value: expected },
      },
    ]
  })
}

/** Its share of the total as stated, or of what was meant: that the lines are wrong is found there. */
function isOfStatedTotal(option: Option, amount: number, share: number): boolean {
  const isFirms = option.lines.every(({ billedByOthers }) => billedByOthers !== true)
  const stated = option.total !== undefined && isFirms ? [option.total] : []
  const known = [...stated, ...meantPrices(option)]
  return known.some(price => Math.abs(amount - percentOf(price, share)) <= 1)
}

/** Amounts that add up to the price, each within the rounding of its share to whole percents. */
function isToTheLastCent(offer: Offer, option: Option, vatRate: number): boolean {
  const payments = paymentsOf(offer.proposal, option)
  const price = optionPrice(option).firm.max
  const amounts = payments.map(each => statedNet(each, vatRate) ?? Number.NaN)
  if (sum(amounts) !== price) return false
  return payments.every(({ share }, index) => {
    const exact = ((amounts[index] ?? 0) / price) * 100
    return Number.isInteger(share) ? Math.round(exact) === share : Math.abs(exact - share) < 0.01
  })
}
