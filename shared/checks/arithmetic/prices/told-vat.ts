import { vatRates } from '../../../domain/budget/vat.ts'
import { percentOf } from '../../../domain/money.ts'
import { amount, amountsIn, type ToldAmount } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said, saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 52 000 € HT, soit 62 400 € TTC »: the second is the first with VAT, at one of the rates there are. */
export function toldVat(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    saidLike(told, /TTC/).flatMap(said =>
      pricesIn(said.text).flatMap(each => (isRight(each) ? [] : [finding(told, said, each)])),
    ),
  )
}

type TaxedPrice = {
  readonly quote: string
  readonly before: ToldAmount
  readonly after: ToldAmount
}

/** Prices told with and without VAT are apart. */
export const chargedRates = vatRates.filter(rate => rate > 0)

const ht = '(?:HT|hors taxes?)'
const ttc = String.raw`(?:TTC|toutes taxes comprises)(?!\p{L})`
const both = new RegExp(
  String.raw`(?<![\d.,]|\d[ \u00a0\u202f]|(?:[~≈]|environ|\d[ \u00a0\u202f]?[–-])[ \u00a0\u202f]?)${amount}[ \u00a0\u202f]${ht}(?:,? (?:soit|fait|font)[ \u00a0\u202f]|[ \u00a0\u202f]?[(/=→][ \u00a0\u202f]?(?:soit )?)${amount}[ \u00a0\u202f]${ttc}`,
  'gu',
)

function pricesIn(text: string): TaxedPrice[] {
  return matchesIn(text, both).flatMap(([quote]) => {
    const [before, after] = amountsIn(quote)
    return before === undefined || after === undefined ? [] : [{ quote, before, after }]
  })
}

/** To the euro, as a price with VAT may be rounded. */
export function isWithVat(before: number, after: number, rate: number): boolean {
  return Math.abs(before + percentOf(before, rate) - after) <= 100
}

/** Rounded thousands are let be; the price of several pieces is not that of one with VAT. */
function isRight({ before, after }: TaxedPrice): boolean {
  if (before.precision > 0 || after.precision > 0 || after.cents > 2 * before.cents) return true
  return chargedRates.some(rate => isWithVat(before.cents, after.cents, rate))
}

function finding(told: Told, { text, field, path }: Said, found: TaxedPrice): Finding {
  const { quote, before, after } = found
  const [stated, expected] = [
    formatEuros(after.cents),
    formatEuros(before.cents + percentOf(before.cents, 20)),
  ]
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `${formatEuros(before.cents)} HT font ${expected} TTC avec une TVA de 20 %, et non ${stated} ; aucun autre taux ne les donne.`,
    expected,
    stated,
  }
}
