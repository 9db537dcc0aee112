import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene } from '../../scene/scene.ts'

/** « 60 jours prévus, 41 consommés, reste 19 jours », « 1 420 fiches nettoyées sur 2 000, il en reste 580 ». */
export function daysLeft(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    figuresLike(told, /(?:\bjours?\b| sur )[^\n]*\breste/i).flatMap(({ text, field, path }) =>
      leftIn(text).map(({ quote, whole, spent, left }) => {
        const unit = / jours? /.test(quote) ? ' jours' : ''
        const [all, used, expected, stated] = [whole, spent, whole - spent, left].map(formatNumber)
        return {
          code: 'total-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
          message: `${all}${unit} − ${used}${unit} font ${expected}, et non ${stated}.`,
          expected: `${expected}${unit}`,
          stated: `${stated}${unit}`,
        }
      }),
    ),
  )
}

const days = String.raw`(\d{1,4}(?:,\d)?)`
const sold = '(?:prévus|vendus|commandés|achetés|au contrat)'
const used = '(?:consommés|réalisés|utilisés|dépensés)'
const left = `(?: ?[,;.–-]| et) (?:il )?(?:en )?reste(?:nt)?(?: donc)? ?:? ?${days}(?! ?[€%,\\d])(?! (?:à|pour|sur))`
const soldFirst = new RegExp(
  `${days} jours ${sold}(?:,| ;| et) (?:dont )?${days}(?: jours)? ${used}${left}`,
  'giu',
)
const usedFirst = new RegExp(
  `${days} jours ${used} (?:sur|pour) (?:les )?${days}(?: jours)?(?: ${sold})?${left}`,
  'giu',
)

const counted = String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)`
const named = '[ \\u00a0\\u202f]\\p{L}[^.;:,()\\d\\n€%]{2,40}'
const countsLeft = new RegExp(
  `(?<![\\d,./-]|\\d[ \\u00a0\\u202f])${counted}${named} sur (?:les )?${counted}(?![ \\u00a0\\u202f]?[€%\\d]|,\\d)(?:${named})?(?: ?[,;.–-]| et|, et) (?:il )?(?:en )?reste(?:nt)?(?: donc)? (?:encore )?${counted}(?![ \\u00a0\\u202f]?[€%\\d]|,\\d| (?:jours?|semaines?|mois)\\b)`,
  'giu',
)

function leftIn(text: string) {
  const found = [
    ...matchesIn(text, countsLeft).map(([quote, spent, whole, rest]) => ({
      quote,
      whole,
      spent,
      rest,
    })),
    ...matchesIn(text, soldFirst).map(([quote, whole, spent, rest]) => ({
      quote,
      whole,
      spent,
      rest,
    })),
    ...matchesIn(text, usedFirst).map(([quote, spent, whole, rest]) => ({
      quote,
      whole,
      spent,
      rest,
    })),
  ]
  return found.flatMap(({ quote, ...told }) => {
    const [whole, spent, rest] = [told.whole, told.spent, told.rest].map((each = '') =>
      toNumber(each),
    )
    if (whole === undefined || spent === undefined || rest === undefined) return []
    return spent > whole || whole - spent === rest ? [] : [{ quote, whole, spent, left: rest }]
  })
}
