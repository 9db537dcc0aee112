import type { Option, OptionLine } from '../../../domain/proposal/proposal.ts'
import { firstDays, type Money, toNumber } from '../../../french/figures/numbers.ts'

/** A price as the total of an option, in cents; nothing where it is not told. */
export function totalOf(price: Money | undefined): Pick<Option, 'total' | 'totalMax'> {
  if (price === undefined) return {}
  return { total: price.min, ...(price.max !== price.min && { totalMax: price.max }) }
}

/** The same as the amount of a line. */
export function amountOf(price: Money | undefined): Pick<OptionLine, 'amount' | 'amountMax'> {
  if (price === undefined) return {}
  return { amount: price.min, ...(price.max !== price.min && { amountMax: price.max }) }
}

/** The days of a cell: « 10 », « 10 jours ». */
export function daysInCell(text: string): number | undefined {
  const bare = text.trim()
  return /^\d+(?:[.,]\d+)?$/.test(bare) ? toNumber(bare) : firstDays(bare)?.days
}
