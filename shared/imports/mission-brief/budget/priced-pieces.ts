import { roundCents } from '../../../domain/money.ts'
import { type Money, moneyIn, toNumber } from '../../../french/figures/numbers.ts'

/** « 11 × 850 € », « 40 postes × 18 € × 12 mois », « 7 sites × 90 €/mois × 12 »: things that are counted, and what one of them costs. */
export type Pieces = {
  readonly source: string
  readonly index: number
  /** In cents. */
  readonly amount: number
}

const times = '[×x*]'
const counted = String.raw`(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)[ \u00a0\u202f]*(?:\p{L}[^()×*=:;,\d]{0,40}?)?`
const price = String.raw`\d[\d \u00a0\u202f.,]*[ \u00a0\u202f]?(?:€|EUR|euros?)(?:[ \u00a0\u202f]HT)?`
const perTime = String.raw`(?:[ \u00a0\u202f]*(?:/|par )[ \u00a0\u202f]?\p{L}+)?`
const lasting = String.raw`(?:${perTime}[ \u00a0\u202f]*${times}[ \u00a0\u202f]*(\d+)[ \u00a0\u202f]*\p{L}*)?`
const product = new RegExp(
  String.raw`(?<![\d.,])${counted}[ \u00a0\u202f]*${times}[ \u00a0\u202f]*(${price})${lasting}`,
  'iu',
)

export function piecesIn(text: string): Pieces | undefined {
  const match = product.exec(text)
  const [source = '', count = '', each = '', periods] = match ?? []
  const [money] = moneyIn(each)
  if (match === null || money === undefined) return undefined
  const amount = roundCents(toNumber(count) * money.max * Number(periods ?? 1))
  return { source: source.trim(), index: match.index, amount }
}

/** The amounts that a line tells beside the price of one piece. */
export function besidePieces({ source, index }: Pieces, monies: readonly Money[]): Money[] {
  return monies.filter(money => money.index < index || money.index >= index + source.length)
}
