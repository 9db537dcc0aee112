import { roundCents, sum } from '../money.ts'
import { paymentsOf } from './price.ts'
import type { Option, Payment, Proposal } from './proposal.ts'

type Priced = Pick<Proposal, 'options' | 'payments'>

/**
 * The payments once those of one option are replaced. Payments common to several options become
 * each option's own on the way, so that changing one option's never changes another's.
 */
export function withPaymentsOf(proposal: Priced, option: Option, changed: Payment[]): Payment[] {
  return proposal.options.flatMap(each => {
    const payments = each.id === option.id ? changed : paymentsOf(proposal, each)
    return payments.map(payment => ({ ...payment, option: each.id }))
  })
}

/** The share still to be given to reach 100 %, never negative. */
export function missingShare(payments: readonly Payment[]): number {
  return Math.max(0, 100 - shareTotal(payments))
}

/** In percent, free of the noise of adding decimals. */
export function shareTotal(payments: readonly Payment[]): number {
  return Math.round(sum(payments.map(payment => payment.share)) * 1e6) / 1e6
}

/** The stated amount without its VAT, in cents; `firmRate`, in percent, where the document states no rate. */
export function statedNet(payment: Payment, firmRate: number): number | undefined {
  const { amount, withVat, vatRate = firmRate } = payment
  return amount === undefined || withVat !== true
    ? amount
    : roundCents(amount / (1 + vatRate / 100))
}

/** The same payments with equal shares, which add up to 100 %. */
export function evenShares(payments: readonly Payment[]): Payment[] {
  return payments.map(payment => ({ ...payment, share: 100 / payments.length }))
}
