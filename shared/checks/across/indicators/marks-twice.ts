import { toNumber } from '../../../french/figures/numbers.ts'
import { searchWords } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { namingWords } from './figures-twice.ts'

/** « NPS 46 » in the conclusion of a report whose score is 43. */
export function marksTwice({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const known = scoresOf(account)
    if (known.length === 0) return []
    return saidLike(account, /\bNPS\b/i).flatMap(({ text, field, path, isQuoted }) => {
      if (isQuoted || !['highlights', 'summary', 'conclusion'].includes(String(path[0]))) return []
      return matchesIn(text, told).flatMap(match => {
        const [quote, whose = '', digits = ''] = match
        const meant = meantBy(whose, known)
        const [first] = meant
        const value = toNumber(digits)
        if (isIndicator(account, quote)) return []
        if (first === undefined || meant.some(({ values }) => values.includes(value))) return []
        const [expected, stated] = [first.values[0] ?? 0, value].map(formatNumber)
        return [
          {
            code: 'figure-conflict' as const,
            severity: 'error' as const,
            place: placeIn(account, field, path, quote),
            against: placeIn(account, first.label, first.path),
            message: `« ${quote} » ; « ${first.label} » est à ${expected} dans le même rapport.`,
            ...(expected !== undefined && { expected }),
            ...(stated !== undefined && { stated }),
          },
        ]
      })
    })
  })
}

/** Neither where it starts from, as « de 28 à 41 », nor what was aimed at. */
const told = pattern('giu')`
  \bNPS\b([^.;,()\d%]{0,30}?)(?: ?:| de| à| est de| atteint)? ?\+?(-?\d{1,2}(?:[.,]\d)?)(?!
    [\d%.,]\d|%|\d| ?(?:à|→|->|puis|attendu|vis[ée]|objectif|pr[ée]vu|au d[ée]part|en 20)
  )
`

/** What an indicator says under the same name is looked at with it. */
function isIndicator({ report: { kpis } }: ToldReport, quote: string): boolean {
  const said = searchWords(quote)
  return kpis.some(({ label }) => {
    const named = namingWords(label)
    return named.length > 1 && named.every(word => said.includes(word))
  })
}

type Known = {
  readonly label: string
  readonly words: readonly string[]
  /** The score itself, then where it started and what was aimed at. */
  readonly values: readonly number[]
  readonly path: readonly (string | number)[]
}

function scoresOf({ report: { satisfaction, kpis } }: ToldReport): Known[] {
  const scores = satisfaction.scores.map(({ label, value }, index) => ({
    label,
    values: [value],
    path: ['satisfaction', 'scores', index],
  }))
  const rows = kpis.map(({ label, actual = '', baseline = '', target = '' }, index) => ({
    label,
    values: [actual, baseline, target].flatMap(numberIn),
    path: ['kpis', index],
  }))
  return [...scores, ...rows].flatMap(each => {
    const words = searchWords(each.label)
    return words.includes('nps') && each.values.length > 0 ? [{ ...each, words }] : []
  })
}

function numberIn(text: string): number[] {
  const [digits] = /-?\d+(?:[.,]\d+)?/.exec(text) ?? []
  return digits === undefined ? [] : [toNumber(digits)]
}

/** Those of the people that are told of; all of them where nobody is. */
function meantBy(whose: string, known: readonly Known[]): readonly Known[] {
  const named = searchWords(whose).filter(word => word.length > 3)
  return known.filter(({ words }) => named.every(word => words.includes(word)))
}
