import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfSums } from '../../reading/plausible.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « Consultant 780 €, senior 950 € », then « 12 jours de consultant et 5 jours de senior font 14 110 € ». */
export function rolesPriced(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const priced = figuresLike(told, rough)
    const rates = priced.length === 0 ? new Map<string, number>() : ratesIn(told)
    return priced.flatMap(({ text, field, path }) =>
      matchesIn(text, sumOfDays).flatMap(({ 0: quote, groups: { list = '', total = '' } = {} }) => {
        const terms = matchesIn(list, daysOfOne).map(([, days = '', role = '']) => ({
          days: toNumber(days),
          rate: rates.get(singular(role)),
        }))
        const made = sum(terms.map(({ days, rate = Number.NaN }) => days * rate))
        const stated = toNumber(total)
        const isElsewhere = Number.isNaN(made) || isOfSomethingElse(stated, made, reachOfSums)
        if (terms.length < 2 || isElsewhere || Math.abs(made - stated) < 1) return []
        const reckoning = terms.map(
          ({ days, rate = 0 }) => `${formatNumber(days)} × ${formatNumber(rate)} €`,
        )
        return [
          {
            code: 'total-mismatch' as const,
            severity: 'error' as const,
            place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
            message: `${reckoning.join(' + ')} font ${formatNumber(made)} €, et non ${formatNumber(stated)} €.`,
            expected: `${formatNumber(made)} €`,
            stated: `${formatNumber(stated)} €`,
          },
        ]
      }),
    )
  })
}

const rough = /jours? de [^\n]* et [^\n]*jours? de [^\n]*€/i
const amount = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const days = "\\d{1,3}(?:,\\d)? jours? (?:de |d[’'])"
const role = '\\p{L}[\\p{L}’-]+(?: (?!font|soit|et\\b)\\p{L}+)?'
const sumOfDays = new RegExp(
  `(?<list>${days}${role}(?:, ${days}${role})* et ${days}${role}) (?:font|coûtent|représentent|valent|donnent|=|: ?|soit )(?:soit )?[ ]?(?<total>${amount})[ \\u00a0\\u202f]?€`,
  'giu',
)
const daysOfOne = new RegExp(`(\\d{1,3}(?:,\\d)?) jours? (?:de |d[’'])(${role})`, 'giu')

/** What a day of each costs, wherever the document says it; told in two ways, it is not known. */
function ratesIn(told: Told): Map<string, number> {
  const rates = new Map<string, number>()
  for (const { text } of figuresLike(told, /\p{L} ?:? \d[\d \u00a0\u202f]*€/u))
    for (const [, name = '', rate = ''] of matchesIn(text, rateOfOne)) {
      const key = singular(name)
      const known = rates.get(key)
      rates.set(key, known === undefined || known === toNumber(rate) ? toNumber(rate) : Number.NaN)
    }
  return rates
}

const rateOfOne = new RegExp(
  `(?:^|[,;:(•–-] ?|\\bet )(?:un |une |le |la )?(\\p{L}[\\p{L}’-]+(?: \\p{L}+)?) ?(?::|à)? ?(${amount})[ \\u00a0\\u202f]?€(?:[ \\u00a0\\u202f]HT)?(?:[ \\u00a0\\u202f]?\\/[ \\u00a0\\u202f]?j(?:our)?| par jour)?(?=[,;.)]|$| et )`,
  'gimu',
)

function singular(name: string): string {
  return folded(name).replace(/s\b/g, '')
}
