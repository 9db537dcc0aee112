import { percentOf, sum } from '../../domain/money.ts'
import { shareTotal, statedNet } from '../../domain/proposal/payments.ts'
import { isWhole, optionPrice, paymentSchedule } from '../../domain/proposal/price.ts'
import type { Option, Payment } from '../../domain/proposal/proposal.ts'
import { formatEuros, formatPercent } from '../../french/writing.ts'
import { meantPrices } from '../arithmetic/prices/meant-prices.ts'
import { partyTotalsStated } from '../arithmetic/totals/party-totals.ts'
import type { Finding } from '../findings/finding.ts'
import { placeIn, type Scene, type ToldProposal } from '../scene/scene.ts'
import { paymentsMeant } from './payments-meant.ts'

/** The shares of an option's payments make 100 %, and each amount is its share of the price. */
export function paymentSchedules(scene: Scene): Finding[] {
  const { vatRate } = scene.workspace.firm
  return scene.proposals.flatMap(offer => {
    const parts = partyTotalsStated(offer, scene)
    return offer.proposal.options.flatMap(option => {
      const isMeant = isOfMeant(offer, option, vatRate)
      return [
        ...(isMeant && areReckoned(offer, option) ? [] : shareFinding(offer, option)),
        ...(isMeant || areWholePrice(offer, option, vatRate)
          ? []
          : amountFindings(offer, option, vatRate, parts)),
      ]
    })
  })
}

/** Amounts that make together what was meant, where a line is not its days at their rate, or its pieces. */
function isOfMeant(offer: ToldProposal, option: Option, vatRate: number): boolean {
  const amounts = paymentsMeant(offer.proposal, option).map(
    each => statedNet(each, vatRate) ?? Number.NaN,
  )
  const { firm } = optionPrice(option)
  const meant = meantPrices(option).filter(price => price !== firm.max)
  return amounts.length > 1 && meant.includes(sum(amounts))
}

/** Amounts that make the price, beside shares that do not make the whole: one of these is wrong, and told. */
function areWholePrice({ proposal }: ToldProposal, option: Option, vatRate: number): boolean {
  const payments = paymentsMeant(proposal, option)
  const nets = payments.map(each => statedNet(each, vatRate) ?? Number.NaN)
  return !isWhole(payments) && sum(nets) === optionPrice(option).firm.max
}

/** Shares that no one writes, of amounts that were told alone. */
function areReckoned({ proposal }: ToldProposal, option: Option): boolean {
  return paymentsMeant(proposal, option).some(({ share }) => !Number.isInteger(share))
}

function shareFinding(offer: ToldProposal, option: Option): Finding[] {
  const payments = paymentsMeant(offer.proposal, option)
  if (payments.length === 0 || isWhole(payments) || hasMore(payments)) return []
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

/** « À la remise de la grille et le solde »: a share that was not told apart. */
function hasMore(payments: readonly Payment[]): boolean {
  return (
    shareTotal(payments) < 100 && payments.some(({ when }) => / et (?:le )?solde\b/i.test(when))
  )
}

function amountFindings(
  offer: ToldProposal,
  option: Option,
  vatRate: number,
  parts: readonly number[],
): Finding[] {
  const payments = paymentsMeant(offer.proposal, option)
  const schedule = paymentSchedule({ payments }, option)
  const { firm } = optionPrice(option)
  if (firm.min !== firm.max || firm.max <= 0 || isToTheLastCent(offer, option, vatRate)) return []
  const nets = payments.map(each => statedNet(each, vatRate))
  if (areOfTotal(option, payments, vatRate)) return []
  const known = [...statedTotals(option), ...parts].filter(price => price !== firm.max)
  const meant = known.find(price =>
    payments.some(({ share }, index) => isShare(nets[index], price, share)),
  )
  return payments.flatMap((payment, index) => {
    const [stated, due] = [nets[index], schedule[index]?.amount]
    if (stated === undefined || due === undefined || Math.abs(stated - due) <= 1) return []
    if (known.some(price => isShare(stated, price, payment.share))) return []
    const expected = meant === undefined ? due : percentOf(meant, payment.share)
    return [finding(offer, option, payment, { price: meant ?? firm.max, expected, stated })]
  })
}

/** Each is its share of the total as stated: what the lines make is told beside it. */
export function areOfTotal(
  { total }: Option,
  payments: readonly Payment[],
  vatRate: number,
): boolean {
  return (
    total !== undefined &&
    payments.length > 1 &&
    payments.every(each => isShare(statedNet(each, vatRate), total, each.share))
  )
}

type Wrong = { readonly price: number; readonly expected: number; readonly stated: number }

function finding(
  offer: ToldProposal,
  { label }: Option,
  payment: Payment,
  { price, expected, stated }: Wrong,
): Finding {
  const { when, share } = payment
  const rank = offer.proposal.payments.indexOf(payment)
  const place = placeIn(offer, `Échéance « ${when} » de « ${label} »`, ['payments', rank, 'amount'])
  return {
    code: 'payment-amount-mismatch',
    severity: 'error',
    place,
    message: `${formatPercent(share)} de ${formatEuros(price)} font ${formatEuros(expected)}, et non ${formatEuros(stated)}.`,
    expected: formatEuros(expected),
    stated: formatEuros(stated),
    correction: { at: place.record, value: expected },
  }
}

/** The total as stated, and what was meant: that the lines are wrong is found there. */
function statedTotals(option: Option): readonly number[] {
  const isFirms = option.lines.every(({ billedByOthers }) => billedByOthers !== true)
  const stated = option.total !== undefined && isFirms ? [option.total] : []
  return [...stated, ...meantPrices(option)]
}

function isShare(amount: number | undefined, price: number, share: number): boolean {
  return amount !== undefined && Math.abs(amount - percentOf(price, share)) <= 1
}

/** Amounts that add up to the price, each within the rounding of its share to whole percents. */
function isToTheLastCent(offer: ToldProposal, option: Option, vatRate: number): boolean {
  const payments = paymentsMeant(offer.proposal, option)
  const price = optionPrice(option).firm.max
  const amounts = payments.map(each => statedNet(each, vatRate) ?? Number.NaN)
  if (sum(amounts) !== price) return false
  return payments.every(({ share }, index) => {
    const exact = ((amounts[index] ?? 0) / price) * 100
    return Number.isInteger(share) ? Math.round(exact) === share : Math.abs(exact - share) < 0.01
  })
}
