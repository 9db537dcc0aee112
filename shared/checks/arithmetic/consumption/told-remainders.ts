import { amount, amountsIn, type ToldAmount } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 39 900 € sur 57 000 € ; reste 17 100 € »: what is left is the whole less what is spent. */
export function toldRemainders(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /\b(?:reste|restant|reliquat)/i).flatMap(said =>
      remaindersIn(said.text).flatMap(each => (isRight(each) ? [] : [finding(told, said, each)])),
    ),
  )
}

type Remainder = {
  readonly quote: string
  readonly spent: ToldAmount
  readonly whole: ToldAmount
  readonly left: ToldAmount
}

const tax = String.raw`(?:[ \u00a0\u202f]HT)?`
const aside = String.raw`(?:[ \u00a0\u202f](?:consommés?|dépensés?|engagés?|prévus?|facturés?|réalisés?|du budget))*(?:[ \u00a0\u202f]?\(\d+(?:[.,]\d+)?[ \u00a0\u202f]?%\))?`
const before = String.raw`(?:[ \u00a0\u202f]?[;:,.(–—-]|[ \u00a0\u202f]et)[ \u00a0\u202f]*(?:il[ \u00a0\u202f])?(?:(?:en[ \u00a0\u202f])?reste(?:nt)?|restant|reliquat)(?:[ \u00a0\u202f](?:à (?:consommer|dépenser|engager)|donc))?[ \u00a0\u202f]?:?[ \u00a0\u202f]?`
const after = String.raw`(?:[ \u00a0\u202f]?[;:,(–—-]|[ \u00a0\u202f]et|[ \u00a0\u202f]?,?[ \u00a0\u202f]soit)[ \u00a0\u202f]*`
const start = String.raw`(?<![\d.,]|\d[ \u00a0\u202f]|(?:[+~≈−-]|environ|près de|presque|plus de|moins de|autour de)[ \u00a0\u202f]?)${amount}${tax}${aside}[ \u00a0\u202f](?:sur|pour)[ \u00a0\u202f](?:un (?:budget|total) de[ \u00a0\u202f])?${amount}${tax}${aside}`

/** « Reste 5 000 € à facturer », « pour la phase 2 » is what is left of something else. */
const alone = String.raw`(?=${tax}[ \u00a0\u202f]*(?:[.;,)\n]|$|(?:à (?:consommer|dépenser|engager)|disponibles?)(?!\p{L})))`

const leftFirst = new RegExp(`${start}${before}${amount}${alone}`, 'giu')
const leftLast = new RegExp(
  `${start}${after}${amount}${tax}[ \\u00a0\\u202f](?:restants?|de reste|de reliquat)(?!\\p{L})`,
  'giu',
)

/** Amounts told to be about right are let be. */
function remaindersIn(text: string): Remainder[] {
  return [...text.matchAll(leftFirst), ...text.matchAll(leftLast)].flatMap(([quote]) => {
    const [spent, whole, left] = amountsIn(quote)
    if (spent === undefined || whole === undefined || left === undefined) return []
    return spent.cents <= whole.cents ? [{ quote, spent, whole, left }] : []
  })
}

function isRight({ spent, whole, left }: Remainder): boolean {
  const gap = Math.abs(whole.cents - spent.cents - left.cents)
  return gap <= spent.precision + whole.precision + left.precision
}

function finding(told: Told, { text, field, path }: Said, found: Remainder): Finding {
  const { quote, spent, whole, left } = found
  const [stated, expected] = [formatEuros(left.cents), formatEuros(whole.cents - spent.cents)]
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `${formatEuros(whole.cents)} − ${formatEuros(spent.cents)} font ${expected}, et non ${stated}.`,
    expected,
    stated,
  }
}
