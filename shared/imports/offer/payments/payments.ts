import { sum } from '../../../domain/money.ts'
import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Payment, Proposal } from '../../../domain/proposal/proposal.ts'
import type { Entry } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import { optionsNamed } from '../options/names.ts'
import type { OfferTopic } from '../section-names.ts'
import { toldPayments } from './told-payments.ts'
import { withPaymentsAsRows } from './turned-payments.ts'

type Parts = readonly Section<OfferTopic>[]

/** « 30 % à la signature (8 400 € HT) », under the option it belongs to. */
export function readPayments(parts: Parts, options: Proposal['options']): Payment[] {
  const payments = toldPayments(parts, options).flatMap(({ of, payment }) =>
    of.length === 0 ? [payment] : of.map(option => ({ option, ...payment })),
  )
  return ofOptionTheyMake(payments, options)
}

/** What is said there that is no instalment: delays, penalties, how to pay. */
export function unpaidLines(parts: Parts, options: Proposal['options']): Left[] {
  const placeOf = ({ line, text }: Entry) => `${line} ${text}`
  const paid = new Set(toldPayments(parts, options).map(({ from }) => placeOf(from)))
  const isPaid = (each: Entry) =>
    paid.has(placeOf(each)) || optionsNamed(each.text, options).length > 0
  return parts.flatMap(({ title, below, entries }) =>
    withPaymentsAsRows(entries)
      .filter(each => !isPaid(each))
      .map(each => ({ heading: (below.at(-1) ?? title).text, ...left(each) })),
  )
}

/**
 * What can be bought beside the only offer is not what these pay; among several offers, amounts that
 * make the price of one, to a hundredth, are how that one is paid.
 */
function ofOptionTheyMake(payments: Payment[], options: Proposal['options']): Payment[] {
  const open = payments.filter(({ option }) => option === undefined)
  const [base, ...others] = options.filter(({ addOn }) => addOn !== true)
  if (base !== undefined && others.length === 0 && options.length > 1)
    return payments.map(each => ({ option: base.id, ...each }))
  const paid = sum(open.map(({ amount = 0 }) => amount))
  const isTold = open.length > 0 && open.every(({ amount }) => amount !== undefined)
  if (options.length < 2 || !isTold) return ofMainOption(payments, options)
  const near = options.filter(option => {
    const { firm, total } = optionPrice(option)
    return [option.total, firm.max, total.max].some(
      price => price !== undefined && Math.abs(price - paid) * 100 <= paid,
    )
  })
  const [only] = near
  if (only === undefined || near.length > 1) return ofMainOption(payments, options)
  return payments.map(each => (each.option === undefined ? { option: only.id, ...each } : each))
}

/** Where others say of which option they are, those that do not are of the one that is recommended. */
function ofMainOption(payments: Payment[], options: Proposal['options']): Payment[] {
  const named = payments.flatMap(({ option }) => option ?? [])
  const main = options.find(each => each.recommended === true) ?? options[0]
  if (named.length === 0 || main === undefined || named.includes(main.id)) return payments
  return payments.map(each => (each.option === undefined ? { option: main.id, ...each } : each))
}
