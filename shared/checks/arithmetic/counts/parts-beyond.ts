import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'

/** « 9 écarts, dont 12 majeurs »: what some of them are is no more than they are. */
export function partsBeyond(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(({ text, field, path, isQuoted }) =>
      isQuoted
        ? []
        : beyondIn(text).map(({ quote, index, whole, part }) => ({
            code: 'total-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, around(text, index, quote.length)),
            message: `${formatNumber(part)} ne peuvent être « dont » ${formatNumber(whole)} : la partie dépasse le tout.`,
            expected: `${formatNumber(whole)} au plus`,
            stated: formatNumber(part),
          })),
    ),
  )
}

const rough = / dont \d/

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
/** The day of a date counts nothing. */
const counts = new RegExp(
  `(?:${number})(?!\\d| (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))`,
  'g',
)
/** Some of them, by what they are or where: « dont 12 salariés » counts something else. */
const some =
  '(?:majeur|mineur|critique|bloquant|grave|urgent|nouve(?:au|lle)|acti[fv]|prioritaire|obligatoire|important|clos|ouvert|fait|prêt|inacti[fv])e?[sx]?|(?:trait|corrig|lev|valid|réalis|répar|form|équip|envoy|livr|test|sign|document|automatis|connect|install|bloqu|termin|clôtur|repris|réponse)(?:é|i)?e?s?|(?:en|à|au|aux|chez|dans|sans|sous|hors)'
const pattern = new RegExp(
  `(?<![\\d,./+–-]|\\d[ \\u00a0\\u202f])(?<whole>${number})[ \\u00a0\\u202f]\\p{L}[^.;:()\\d\\n]{2,45}?,? dont (?<part>${number}) (?:${some})(?!\\p{L})`,
  'giu',
)

/** Much more, or some of a larger count told before, it is of something else. */
function beyondIn(text: string) {
  return matchesIn(text, pattern).flatMap(({ 0: quote, index, groups = {} }) => {
    const [whole = 0, part = 0] = [groups.whole, groups.part].map((digits = '') => toNumber(digits))
    const before = matchesIn(text.slice(0, index), counts)
    const isOfMore = before.some(([digits]) => toNumber(digits) >= part)
    const isBeyond = part > whole && part <= whole * 2.5 && !isYear(whole)
    return isBeyond && !isOfMore ? [{ quote, index, whole, part }] : []
  })
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100
}
