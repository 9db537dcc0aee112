import { roundCents } from '../../../domain/money.ts'
import { moneyIn, toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, toldClient, writingsOf } from '../../scene/scene.ts'

/** « Impayés : 6 % du CA, soit 204 K€ »: of the sales that the client's sheet gives. */
export function sharesOfRevenue(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const { client } = told
    const revenue = client?.revenue
    if (client === undefined || revenue === undefined || revenue.amount <= 0) return []
    return figuresLike(told, rough).flatMap(({ text, field, path }) =>
      matchesIn(text, shareOfRevenue).flatMap(({ 0: quote, groups = {} }) => {
        const year = groups.year === undefined ? undefined : Number(groups.year)
        const [stated, ...others] = moneyIn(groups.amount ?? '')
        if (stated === undefined || others.length > 0 || stated.min !== stated.max) return []
        if (year !== undefined && revenue.year !== undefined && year !== revenue.year) return []
        const percent = toNumber(groups.percent ?? '')
        const computed = (percent / 100) * revenue.amount
        // The share is rounded to its last digit, and the amount to its own.
        const half = /[.,]/.test(groups.percent ?? '') ? 0.05 : 0.5
        const slack = (half / 100) * revenue.amount + computed * 0.02
        if (Math.abs(stated.max - computed) <= slack) return []
        const expected = formatEuros(roundCents(computed))
        return [
          {
            code: 'percent-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
            against: placeIn(toldClient(client), 'Chiffre d’affaires', ['revenue']),
            message: `${groups.percent} % de ${formatEuros(revenue.amount)} font ${expected}, et non ${formatEuros(stated.max)}.`,
            expected,
            stated: formatEuros(stated.max),
          },
        ]
      }),
    )
  })
}

const rough = /% du (?:CA|chiffre d[’']affaires)[^\n]{0,30}\d/i
const shareOfRevenue = pattern('gu')`
  (?<![\d,.+−–-])(?<percent>\d{1,2}(?:[.,]\d+)?)[ \u00a0\u202f]?% du (?:CA|chiffre d[’']affaires)
  (?: (?<year>20\d\d))?(?: annuel| HT)?(?:,? soit | ?\(|, )(?:environ )?(?<amount>
    \d[\d \u00a0\u202f.,]*(?:[ \u00a0\u202f]?(?:[kKM]€|€|millions? d[’']euros))
  )
`
