import { numberIn } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { tablesIn } from '../tables/tables.ts'
import { isNearRound, keptOffers } from './kept-offers.ts'

/** « Trois devis, de 18 000 à 24 000 € : 17 400 €, 21 900 € et 23 600 € »: from the least of them to the most. */
export function offersRange(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said => [
      ...rangesIn(said.text).flatMap(range => {
        const amounts = range.listed.length > 1 ? range.listed : inTable(said, range)
        if (amounts.length < 2 || isOfMore(said.text, range, amounts)) return []
        return outside(told, said, range, amounts)
      }),
      ...keptOffers(told, said),
    ]),
  )
}

/** « Sept devis reçus, de 18 000 à 31 000 € », where three of them are listed, within it. */
function isOfMore(
  text: string,
  { quote, end, min, max }: Range,
  amounts: readonly number[],
): boolean {
  const [, word = ''] =
    /(?<![\p{L}\d])(\p{L}+|\d+) $/u.exec(text.slice(0, end - quote.length)) ?? []
  const count = /\d/.test(word) ? Number(word) : (numberIn(folded(word)) ?? 0)
  return count > amounts.length && amounts.every(value => value >= min && value <= max)
}

type Range = {
  readonly quote: string
  readonly min: number
  readonly max: number
  /** In the same sentence; below it in a table where there is none. */
  readonly listed: readonly number[]
  readonly end: number
}

const rough =
  /(?:devis|offres?|propositions?|prestataires?)[^\n]{0,60}\d[^\n]*(?: (?:à|et|-|–) |K-|\d-\d)[^\n]*€/i
const amount = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`
const range = new RegExp(
  `(?:devis|offres?|propositions?|prestataires?)(?: \\p{L}+){0,4}(?:,? (?:de|entre) | \\((?:fourchette |de |entre )?)(?<from>${amount})(?:[ \\u00a0\\u202f]?€)?(?: HT)? ?(?:à|et|-|–) (?<to>${amount})[ \\u00a0\\u202f]?€(?: HT)?\\)?`,
  'giu',
)

const each = new RegExp(`(?<![\\d.,]|\\d[ \\u00a0\\u202f])(${amount})[ \\u00a0\\u202f]?€`, 'gu')

function rangesIn(text: string): Range[] {
  return matchesIn(text, range).map(({ 0: quote, index, groups: { from = '', to = '' } = {} }) => {
    const end = index + quote.length
    const rest = /^ ?: ?([^\n;]*?\d[\d \u00a0\u202f]*€[^\n;.]*)/u.exec(text.slice(end))?.[1] ?? ''
    const isBare = !/[|;]|\d ?%/.test(rest)
    return {
      quote,
      min: centsIn(from),
      max: centsIn(to),
      listed: isBare ? matchesIn(rest, each).map(([, digits = '']) => centsIn(digits)) : [],
      end,
    }
  })
}

function centsIn(digits: string): number {
  return Number(digits.replace(/\D/g, '')) * 100
}

/** The first column of amounts of a table that is told in the same text, after the range. */
function inTable({ text, field, path, isQuoted }: Said, { end }: Range): number[] {
  const below = withoutRemarks(text.slice(end).replace(/^[* ]*:[* ]*/, ''))
  const [table] = tablesIn([{ text: below, words: '', field, path, isQuoted }])
  const columns = table?.rows[0]?.cells.length ?? 0
  for (let column = 0; column < columns; column++) {
    const cells = (table?.rows ?? []).map(({ cells }) => cells[column])
    if (cells.every(cell => cell?.unit === '€')) return cells.map(cell => (cell?.value ?? 0) * 100)
  }
  return []
}

/** Rows that an import joined in one line, without the sentence that stood below them. */
function withoutRemarks(text: string): string {
  return text
    .split('\n')
    .map(line =>
      line
        .split(' ; ')
        .filter((each, _, all) => all.length < 3 || each.includes(' : '))
        .join(' ; '),
    )
    .join('\n')
}

/** Rounded to the thousand, or far from all of it, it is told as well as can be. */
function outside(
  told: Told,
  { text, field, path }: Said,
  { quote, min, max }: Range,
  amounts: readonly number[],
): Finding[] {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  const isWithin = isNearRound(least, min) && isNearRound(most, max)
  if (isWithin || amounts.every(value => value < min || value > max)) return []
  const expected = `${formatEuros(least)} – ${formatEuros(most)}`
  return [
    {
      code: 'range-mismatch',
      severity: 'error',
      place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
      message: `Les montants donnés vont de ${formatEuros(least)} à ${formatEuros(most)}.`,
      expected,
      stated: `${formatEuros(min)} – ${formatEuros(max)}`,
    },
  ]
}
