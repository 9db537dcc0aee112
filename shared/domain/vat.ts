import { percentOf } from './money.ts'

/** An amount without VAT, its VAT, and both together, in cents. */
export type Taxed = { readonly net: number; readonly vat: number; readonly gross: number }

/**
 * `rate` in percent. VAT is rounded once, on the total before tax of its rate, which is what an
 * invoice must state (Code général des impôts, annexe II, art. 242 nonies A, I).
 */
export function withVat(net: number, rate: number): Taxed {
  const vat = percentOf(net, rate)
  return { net, vat, gross: net + vat }
}
