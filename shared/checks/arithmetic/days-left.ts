import { formatNumber } from '../../domain/french.ts'
import { matchesIn } from '../../domain/matches-in.ts'
import { toNumber } from '../../imports/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { around, figuresLike } from '../said.ts'
import { documentsOf, placeIn, type Scene } from '../scene.ts'

/** « 60 jours prévus, 41 consommés, reste 21 jours »: what is left of so many days. */
export function daysLeft(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    figuresLike(told, /\bjours?\b[^\n]*\breste/i).flatMap(({ text, field, path }) =>
      leftIn(text).map(({ quote, whole, spent, left }) => {
        const [all, used, expected, stated] = [whole, spent, whole - spent, left].map(formatNumber)
        return {
          code: 'total-mismatch' as const,
          severity: 'error' as const,
          place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
          message: `${all} jours − ${used} jours font ${expected}, et non ${stated}.`,
          expected: `${expected} jours`,
          stated: `${stated} jours`,
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

function leftIn(text: string) {
  const found = [
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
