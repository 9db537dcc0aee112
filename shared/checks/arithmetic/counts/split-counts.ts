import { sum } from '../../../domain/money.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « Sur les 9 quais, 4 sont équipés, 3 sont en travaux et 2 restent à faire »: with those left, they are all told. */
export function splitCounts(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /\bsur (?:les|nos|vos) \d[^\n]* rest/i).flatMap(({ text, field, path }) =>
      splitsIn(text).map(({ quote, whole, parts }) => {
        const expected = formatNumber(sum(parts))
        return {
          code: 'total-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
          message: `${parts.map(formatNumber).join(' + ')} font ${expected}, et non ${formatNumber(whole)}.`,
          expected,
          stated: formatNumber(whole),
        }
      }),
    ),
  )
}

const split = pattern('giu')`
  \bsur (?:les|nos|vos) (\d{1,3}) \p{L}[^\d.;:,()\n]{2,50}, (\d{1,3} [^\d.;:()\n]{2,60}?),? (?:(\d{1,3}) [^\d.;:()\n]{2,60}? )?
  et (\d{1,3}) (?:\p{L}+ )?reste(?:nt|ront)?\b
`

/** Where one of them and those left make the whole, the others are some of that one. */
function splitsIn(text: string) {
  return matchesIn(text, split).flatMap(([quote, all, first = '', second, left]) => {
    const whole = Number(all)
    const done = [first, second].flatMap(each => (each ? [Number.parseInt(each, 10)] : []))
    const rest = Number(left)
    const isNested = done.some(each => each + rest === whole)
    const parts = [...done, rest]
    return isNested || sum(parts) === whole ? [] : [{ quote, whole, parts }]
  })
}
