import { moneyIn } from './numbers.ts'

/** An amount of a sentence, in cents; `precision` is half of the last digit shown, in cents too. */
export type ToldAmount = { readonly cents: number; readonly precision: number }

const digits = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,\d+)?`

/** An amount in euros, for the patterns of sentences: `5 130 €`, `5,1 k€`. */
export const amount = String.raw`${digits}[ \u00a0\u202f]?[kKM]?€`

export function amountsIn(text: string): ToldAmount[] {
  return moneyIn(text).map(({ max, source }) => ({ cents: max, precision: precisionOf(source) }))
}

/** A whole number of euros is exact, a number of thousands is rounded to its last digit. */
function precisionOf(source: string): number {
  const [, decimals = '', scale = ''] = /(?:,(\d+))?[ \u00a0\u202f]?([kKM]?)€/u.exec(source) ?? []
  const euros = { k: 1000, K: 1000, M: 1_000_000 }[scale]
  return euros === undefined ? 0 : 50 * euros * 10 ** -decimals.length
}
