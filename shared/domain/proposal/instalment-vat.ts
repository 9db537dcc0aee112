import { type Taxed, withVat } from '../budget/vat.ts'
import { sum } from '../money.ts'

/**
 * VAT of each instalment so that they add up to the VAT of the whole, to the cent: each takes the
 * VAT of everything due so far, less what the earlier ones took.
 */
export function withInstalmentVat(nets: readonly number[], rate: number): Taxed[] {
  return nets.map((net, index) => {
    const before = withVat(sum(nets.slice(0, index)), rate).vat
    const vat = withVat(sum(nets.slice(0, index + 1)), rate).vat - before
    return { net, vat, gross: net + vat }
  })
}
