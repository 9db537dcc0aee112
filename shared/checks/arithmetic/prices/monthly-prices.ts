import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { letter } from '../../../french/letters.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 350 € / mois (4 200 € / an) », « 350 €/mois, 4 200 €/an »: a year is twelve months, or less where it is paid at once. */
export function monthlyPrices(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      matchesIn(said.text, pair).flatMap(match => wrongIn(told, said, match)),
    ),
  )
}

const rough = /€(?: HT)? ?(?:\/ ?|par )mois(?: HT)?(?: ?\(|, )\d[^\n)]*an/i
const pair = new RegExp(
  `(?<month>${amount})(?: HT)? ?(?:/ ?|par )mois(?: HT)?(?: ?\\((?:soit )?|, (?:et )?)(?<year>${amount})(?: HT)? ?(?:/ ?|par )an(?![${letter}])(?: HT)?(?! sur )`,
  'giu',
)

/** Percent below twelve months, under which nobody would call it a discount. */
const leastDiscount = 4
/** Percent above, beyond which something else is in it. */
const mostAbove = 20

function wrongIn(
  told: Told,
  { text, field, path }: Said,
  { 0: quote, index, groups = {} }: RegExpExecArray,
): Finding[] {
  const [month] = amountsIn(groups.month ?? '')
  const [year] = amountsIn(groups.year ?? '')
  if (month === undefined || year === undefined) return []
  const whole = 12 * month.cents
  const gap = ((year.cents - whole) / whole) * 100
  const margin = 12 * Math.max(month.precision, roundingOf(groups.month ?? '')) + year.precision
  const isRight = Math.abs(year.cents - whole) <= margin
  if (isRight || gap <= -leastDiscount || gap > mostAbove) return []
  const [expected, stated] = [whole, year.cents].map(formatEuros)
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place: placeIn(told, field, path, around(text, index, quote.length)),
      message: `12 × ${formatEuros(month.cents)} font ${expected}, et non ${stated}.`,
      ...(expected !== undefined && { expected }),
      ...(stated !== undefined && { stated }),
    },
  ]
}

/** A month told to the euro may be a twelfth of a year, rounded; to ten euros, it is not. */
function roundingOf(month: string): number {
  return /[,.]\d{2} ?€|0[ \u00a0\u202f]?€/u.test(month) ? 0 : 50
}
