import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « 1 200 colis par semaine, dont 9 % refusés (108 colis) »: the count in brackets is that share of the first. */
export function countedShares(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /, dont [^\n]{0,12}\d ?%[^\n]*\(/).flatMap(({ text, field, path }) =>
      sharesIn(text).map(({ quote, whole, percent, part }) => {
        const [expected, stated] = [Math.round((whole * percent) / 100), part].map(formatNumber)
        return {
          code: 'percent-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
          message: `${formatPercent(percent)} de ${formatNumber(whole)} font ${expected}, et non ${stated}.`,
          expected: expected ?? '',
          stated: stated ?? '',
        }
      }),
    ),
  )
}

const count = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const share = new RegExp(
  `(?<![\\d,.])(?<whole>${count})[ \\u00a0\\u202f](?!€|euros|h\\b|%)[^.;:()\\d%€\\n]{2,40}, dont (?<percent>\\d{1,2}(?:[.,]\\d+)?)[ \\u00a0\\u202f]?% [^.;()\\d\\n]{2,40}\\((?<part>${count})(?![\\d,.]|[ \\u00a0\\u202f]?[%€])[^()\\d%€]{0,40}\\)`,
  'gu',
)

function sharesIn(text: string) {
  return matchesIn(text, share).flatMap(({ 0: quote, groups = {} }) => {
    const { whole: all = '', percent: told = '', part: some = '' } = groups
    const [whole, percent, part] = [toNumber(all), toNumber(told), toNumber(some)]
    const half = /[.,]/.test(told) ? 0.05 : 0.5
    const isRight = Math.abs((part / whole) * 100 - percent) <= half + 50 / whole
    // Far from it, something else is counted: hours, or so many for each.
    const isOther = part > whole || Math.abs(part / whole - percent / 100) > percent / 200
    return isRight || isOther ? [] : [{ quote, whole, percent, part }]
  })
}
