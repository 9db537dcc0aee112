import { figuresIn } from '../../../french/figures/figures.ts'
import { letter } from '../../../french/letters.ts'
import { formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « 312 € en magasin, 187 € en ligne (40 % de moins) »: the gap between two figures of one kind. */
export function comparedPairs(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /% de (?:moins|plus)\)/).flatMap(({ text, field, path }) =>
      wrongIn(text).map(({ quote, expected, stated, message }) => ({
        code: 'percent-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
        message,
        expected,
        stated,
      })),
    ),
  )
}

const value = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?[ \u00a0\u202f]?(?:€|k€|h|min|jours|%)?`
const words = `[ \\u00a0\\u202f][${letter}][^\\d.;:()\\n%€]{2,40}`
const pair = new RegExp(
  `(?<![\\d.,+−–-]|\\d[ \\u00a0\\u202f])(?<one>${value})${words}(?:,| et| contre) (?<other>${value})(?:${words})? \\((?:soit )?(?<percent>\\d{1,3}(?:,\\d+)?)[ \\u00a0\\u202f]?% de (?:moins|plus)\\)`,
  'gu',
)

/** Of either of them: which one is meant, the words leave open. */
function wrongIn(text: string) {
  return matchesIn(text, pair).flatMap(({ 0: quote, groups = {} }) => {
    const [one, other] = [groups.one, groups.other].map((each = '') => figuresIn(each)[0])
    const [stated] = figuresIn(`${groups.percent} %`)
    if (one === undefined || other === undefined || stated === undefined) return []
    const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)]
    if (one.unit !== other.unit || one.unit === '' || low === 0 || low === high) return []
    const gap = (whole: number) => ((high - low) / whole) * 100
    const reach = stated.half + (one.half < 0.5 || other.half < 0.5 ? 1 : 0.5)
    if ([gap(one.value), gap(other.value)].some(each => Math.abs(each - stated.value) <= reach))
      return []
    const expected = formatPercent(Math.round(gap(one.value)))
    const message = `De ${one.source} à ${other.source}, l’écart est de ${expected}, et non de ${formatPercent(stated.value)}.`
    return [{ quote, expected, stated: formatPercent(stated.value), message }]
  })
}
