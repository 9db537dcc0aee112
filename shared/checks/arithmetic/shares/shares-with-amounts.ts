import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « Région 40 % (18 400 €), coopérative 60 % (27 600 €) »: shares of one whole are those of their amounts. */
export function sharesWithAmounts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /% \(\d[^\n]*€\)[^\n]*% \(\d/).flatMap(({ text, field, path }) =>
      text.split('\n').flatMap(line =>
        wrongIn(line).map(({ quote, percent, cents, whole }) => {
          const expected = formatPercent(Math.round((cents / whole) * 1000) / 10)
          return {
            code: 'percent-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
            message: `${formatEuros(cents)} sur ${formatEuros(whole)} font ${expected}, et non ${formatPercent(percent)}.`,
            expected,
            stated: formatPercent(percent),
          }
        }),
      ),
    ),
  )
}

const share = new RegExp(
  `(?<![\\d.,+−–-]|[+−–-] )(?<percent>\\d{1,2}(?:,\\d+)?)[ \\u00a0\\u202f]?% \\((?<amount>${amount})(?: HT)?\\)`,
  'gu',
)

/** All of them, as their shares make a hundred; the first that is not its own. */
function wrongIn(line: string) {
  const shares = matchesIn(line, share).map(({ 0: quote, groups = {} }) => {
    const [told] = amountsIn(groups.amount ?? '')
    const half = (groups.percent ?? '').includes(',') ? 0.05 : 0.5
    const percent = toNumber(groups.percent ?? '')
    return { quote, percent, half, cents: told?.cents ?? 0, precision: told?.precision ?? 0 }
  })
  const whole = sum(shares.map(({ cents }) => cents))
  const isWhole = shares.length > 1 && sum(shares.map(({ percent }) => percent)) === 100
  if (!isWhole || shares.some(({ precision }) => precision > 0)) return []
  return shares
    .filter(({ cents, percent, half }) => Math.abs((cents / whole) * 100 - percent) > half + 0.1)
    .slice(0, 1)
    .map(each => ({ ...each, whole }))
}
