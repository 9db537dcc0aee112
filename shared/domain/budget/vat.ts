import { percentOf } from '../money.ts'

/** Rates in force in France, Corsica and overseas, in percent (CGI, art. 278 to 281 nonies, 294, 297). */
export const vatRates: readonly number[] = [0, 0.9, 1.05, 1.75, 2.1, 5.5, 8.5, 10, 13, 20]

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
