import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfWholes } from '../../reading/plausible.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « 430 salariés sur trois sites : Tours (250), Vierzon (110) et Blois (70) »: those of each place make the whole. */
export function countsByPlace(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, / (?:sur|dans|entre|en) [^\n:]{3,40} : [^\n]*\(\d/).flatMap(
      ({ text, field, path }) =>
        wrongIn(text).map(({ quote, parts, whole }) => {
          const [expected, stated] = [sum(parts), whole].map(formatNumber)
          return {
            code: 'total-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
            message: `${parts.map(formatNumber).join(' + ')} font ${expected}, et non ${stated}.`,
            expected: expected ?? '',
            stated: stated ?? '',
          }
        }),
    ),
  )
}

const count = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)`
const place = String.raw`[^\d:;.,()]{2,40} \(${count}(?: \p{L}+)?\)`
const byPlace = new RegExp(
  `(?<![\\d,./~≈-]|\\d[ \\u00a0\\u202f]|(?:environ|près de|plus de|moins de|quelque) )(?<whole>${count})[ \\u00a0\\u202f]\\p{L}[^\\d:;.()%€]{2,40} (?:sur|dans|entre|en) (?:nos |vos |ses |les )?(?:\\d{1,2}|\\p{L}+) \\p{L}+[sx] : (?<list>${place}(?:, ${place})* et ${place})(?=[.;\\n]|$)`,
  'giu',
)

/** Far from the whole, something else is counted. */
function wrongIn(text: string) {
  return matchesIn(text, byPlace).flatMap(
    ({ 0: quote, groups: { whole: all = '', list = '' } = {} }) => {
      const parts = [...list.matchAll(new RegExp(`\\((${count})`, 'gu'))].map(([, digits = '']) =>
        toNumber(digits),
      )
      const [whole, total] = [toNumber(all), sum(parts)]
      const isElsewhere = isOfSomethingElse(total, whole, reachOfWholes)
      return total === whole || isElsewhere ? [] : [{ quote, parts, whole }]
    },
  )
}
