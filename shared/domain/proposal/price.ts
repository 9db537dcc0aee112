import { daysTimesRate, percentOf, splitByWeights, sum } from '../money.ts'
import type { Option, OptionLine, Payment, Proposal } from './proposal.ts'

/** A price in cents excluding VAT; `min` equals `max` unless part of it is an estimate. */
export type Range = { readonly min: number; readonly max: number }

/** What the line costs: days × day rate where both are known, else the amounts given. */
export function optionLineRange(line: OptionLine): Range {
  if (line.days !== undefined && line.dayRate !== undefined) {
    const amount = daysTimesRate(line.days, line.dayRate)
    return { min: amount, max: amount }
  }
  const min = line.amount ?? 0
  return { min, max: Math.max(min, line.amountMax ?? min) }
}

export function sumRanges(ranges: readonly Range[]): Range {
  return { min: sum(ranges.map(range => range.min)), max: sum(ranges.map(range => range.max)) }
}

/** The whole of an option: `firm` is what the firm invoices, `others` what the client buys elsewhere. */
export type OptionPrice = { readonly firm: Range; readonly others: Range; readonly total: Range }

export function optionPrice(option: Option): OptionPrice {
  const known = prices.get(option) ?? reckonedPrice(option)
  prices.set(option, known)
  return known
}

/** Asked for a dozen times by the checks of one proposal; options never change in place. */
const prices = new WeakMap<Option, OptionPrice>()

function reckonedPrice(option: Option): OptionPrice {
  const rangeOf = (lines: readonly OptionLine[]) => sumRanges(lines.map(optionLineRange))
  const firm = rangeOf(option.lines.filter(line => line.billedByOthers !== true))
  const others = rangeOf(option.lines.filter(line => line.billedByOthers === true))
  return { firm, others, total: sumRanges([firm, others]) }
}

/** The payments of one option: its own, else those that name no option. */
export function paymentsOf(proposal: Pick<Proposal, 'payments'>, option: Option): Payment[] {
  const own = proposal.payments.filter(
    payment => payment.option === option.id || payment.option === option.label,
  )
  return own.length > 0 ? own : proposal.payments.filter(payment => payment.option === undefined)
}

/**
 * The shares make the whole price. Shares written with two decimals may miss it by their rounding,
 * as three times 33,33 % do; twelve of them by 0,05 at the most.
 */
export function isWhole(payments: readonly Pick<Payment, 'share'>[]): boolean {
  return Math.abs(sum(payments.map(({ share }) => share)) - 100) < 0.055
}

export type Instalment = { readonly when: string; readonly share: number; readonly amount: number }

/**
 * When the firm's price of an option is paid, in cents excluding VAT. Shares that make the whole add
 * up to the price to the cent; others are taken as they are, so that the gap can be seen.
 */
export function paymentSchedule(
  proposal: Pick<Proposal, 'payments'>,
  option: Option,
): Instalment[] {
  const payments = paymentsOf(proposal, option)
  const price = optionPrice(option).firm.max
  const shares = payments.map(({ share }) => share)
  const amounts = isWhole(payments)
    ? splitByWeights(price, shares)
    : shares.map(share => percentOf(price, share))
  return payments.map(({ when, share }, index) => ({ when, share, amount: amounts[index] ?? 0 }))
}
