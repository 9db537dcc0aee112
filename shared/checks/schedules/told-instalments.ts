import { percentOf, sum } from '../../domain/money.ts'
import { toNumber } from '../../french/figures/numbers.ts'
import { amount, amountsIn } from '../../french/figures/told-amounts.ts'
import { formatEuros, formatPercent } from '../../french/writing.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { around, figuresLike, type Said } from '../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene/scene.ts'

/**
 * « Acompte de 30 % : 5 130 €. Solde de 70 % : 11 970 € »: where all the shares of a price told in
 * the same text are listed and one of them is right, so are the others.
 */
export function toldInstalments(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    figuresLike(told, /(?:acompte|solde|[ée]ch[ée]ance|versement)[^\n]*€/i).flatMap(said =>
      wrongIn(said.text).map(wrong => finding(told, said, wrong)),
    ),
  )
}

export type Instalment = {
  readonly quote: string
  readonly share: number
  readonly cents: number
}
type Wrong = Instalment & { readonly price: number }

const instalment = new RegExp(
  String.raw`(?:acompte|solde|[ée]ch[ée]ance|versement)[^.;%€\n\d]{0,30}(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%[^.;%€\n\d]{0,60}(?:[:=(]|, soit)[ \u00a0\u202f]?${amount}`,
  'giu',
)

export function instalmentsIn(text: string): Instalment[] {
  return matchesIn(text, instalment).flatMap(([quote, digits = '']) => {
    const cents = amountsIn(quote).at(-1)?.cents
    return cents === undefined ? [] : [{ quote, share: toNumber(digits), cents }]
  })
}

function wrongIn(text: string): Wrong[] {
  const told = instalmentsIn(text)
  if (told.length < 2 || Math.abs(sum(told.map(({ share }) => share)) - 100) > 0.05) return []
  const price = priceOf(text, told)
  return price === undefined
    ? []
    : told.filter(each => !isShareOf(price, each)).map(each => ({ ...each, price }))
}

/** The price that the instalments share, told before them; the first that any of them is a share of. */
function priceOf(text: string, told: readonly Instalment[]): number | undefined {
  const before = text.slice(0, text.indexOf(told[0]?.quote ?? ''))
  return amountsIn(before)
    .map(({ cents }) => cents)
    .findLast(price => told.some(each => isShareOf(price, each)))
}

/** To the euro, as such amounts are rounded. */
function isShareOf(price: number, { share, cents }: Instalment): boolean {
  return Math.abs(percentOf(price, share) - cents) <= 100
}

function finding(told: Told, { text, field, path }: Said, wrong: Wrong): Finding {
  const { quote, share, cents, price } = wrong
  const [stated, expected] = [formatEuros(cents), formatEuros(percentOf(price, share))]
  return {
    code: 'payment-amount-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `${formatPercent(share)} de ${formatEuros(price)} font ${expected}, et non ${stated}.`,
    expected,
    stated,
  }
}
