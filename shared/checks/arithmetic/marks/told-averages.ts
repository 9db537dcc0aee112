import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { averagesInWords } from './averages-in-words.ts'

/** « La moyenne des notes (8, 9, 7, 10 et 8) est de 8,4 »: an average told beside what it is made of. */
export function toldAverages(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, severalMarks)
      .filter(({ text }) => rough.test(text))
      .flatMap(said =>
        averagesIn(said.text).flatMap(average =>
          isRight(average) ? [] : [finding(told, said, average)],
        ),
      ),
  )
}

const severalMarks = /\d, \d|×|moyenne/i
const rough = /moyen|\/ ?(?:5|10|20)\b/i

export type Average = {
  readonly quote: string
  readonly marks: readonly number[]
  readonly stated: string
  /** « 41 à Brest, 35 à Nantes »: one may weigh more than the other. */
  readonly isOfPlaces?: boolean
}

const figure = String.raw`\d{1,3}(?:[.,]\d{1,2})?`
const mark = String.raw`${figure}(?:\/(?:5|10|20)(?!\d))?`
const list = String.raw`(?<list>${mark}(?:, ${mark}){1,30}(?:,? et ${mark})?)(?!\d|,\d|[ \u00a0\u202f]?(?:%|×))`
const counted = String.raw`(?<counted>\d{1,4} ?× ?${figure}(?:(?:,| et|, et) \d{1,4} ?× ?${figure}){1,8})`
const told = String.raw`(?<told>${figure})(?:[ \u00a0\u202f]?\/[ \u00a0\u202f]?(?:5|10|20|100))?(?!\d|,\d|[ \u00a0\u202f]?[%×])`
const made = `(?:${list}|${counted})`
const patterns: readonly RegExp[] = [
  new RegExp(
    `moyenne?[^\\d\\n.;]{0,60}?${told}[^\\d\\n;)]{0,30}\\((?:[^():\\n]{0,40}:[ \\u00a0\\u202f])?${made}\\)`,
    'giu',
  ),
  new RegExp(
    `${told.replace('(?:5|10|20|100))?', '(?:5|10|20|100))')}[*_]*[ \\u00a0\\u202f]\\((?:[^():\\n]{0,40}:[ \\u00a0\\u202f])?${made}\\)`,
    'giu',
  ),
  new RegExp(`moyenne?[^\\d\\n.;(]{0,40}\\(${made}\\)[^\\d\\n.;]{0,30}${told}`, 'giu'),
  new RegExp(
    `(?::|\\()[ \\u00a0\\u202f]?${made}[^\\d\\n;]{0,12}moyenne[^\\d\\n.;]{0,20}${told}`,
    'giu',
  ),
  new RegExp(`[: ]${made},? soit (?:une (?:note )?moyenne de|en moyenne) ${told}`, 'giu'),
  new RegExp(`[: ]${made}, soit ${told}[^.;\\d\\n]{0,10}en moyenne`, 'giu'),
]

function averagesIn(text: string): Average[] {
  const found = patterns.flatMap(pattern =>
    matchesIn(text, pattern).flatMap(({ 0: quote, groups = {} }) => {
      const marks =
        groups.list === undefined ? repeated(groups.counted ?? '') : numbersIn(groups.list)
      return marks.length < 2 ? [] : [{ quote, marks, stated: groups.told ?? '' }]
    }),
  )
  return [...found, ...averagesInWords(text)].filter(
    ({ quote }, index, all) => !all.slice(0, index).some(before => before.quote.includes(quote)),
  )
}

function numbersIn(text: string): number[] {
  return [...text.replace(/\/\d+/g, '').matchAll(/\d+(?:[.,]\d+)?(?!\d)/g)].map(([digits]) =>
    toNumber(digits),
  )
}

/** « 19 × 5, 7 × 4 » is nineteen times five and seven times four. */
function repeated(text: string): number[] {
  return text.split(/, | et /).flatMap(part => {
    const [count = 0, value = 0] = numbersIn(part)
    return Array.from({ length: count }, () => value)
  })
}

function isRight({ marks, stated, isOfPlaces = false }: Average): boolean {
  const value = toNumber(stated)
  if (isOfPlaces && value >= Math.min(...marks) && value <= Math.max(...marks)) return true
  const gap = sum(marks) / marks.length - value
  const precision = 0.5 * 10 ** -(stated.split(/[.,]/)[1]?.length ?? 0)
  return Math.abs(gap) <= precision + 1e-9 || (gap >= 0 && gap < 2 * precision)
}

function finding(
  document: Told,
  { text, field, path }: Said,
  { quote, marks, stated }: Average,
): Finding {
  const expected = formatNumber(sum(marks) / marks.length)
  const given = marks.length > 12 ? `Les ${marks.length} notes` : marks.map(formatNumber).join(', ')
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(document, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `${given} font ${expected} en moyenne, et non ${stated}.`,
    expected,
    stated,
  }
}
