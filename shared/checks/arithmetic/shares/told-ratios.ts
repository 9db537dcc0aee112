import { figuresIn } from '../../../french/figures/figures.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { letter } from '../../../french/letters.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike } from '../../reading/said.ts'
import { placeIn, type Scene, writingsOf } from '../../scene/scene.ts'
import { partsTold } from './parts-of-counts.ts'

/** « 3 000 sur 5 000 (60 %) », « 8/8 (100 %) », « 60 % (3 000 sur 5 000) » say one thing twice. */
export function toldRatios(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /%/).flatMap(said =>
      wrongRatiosIn(said.text).map(({ quote, ...wrong }) => {
        const place = around(said.text, said.text.indexOf(quote), quote.length)
        return { ...wrong, place: placeIn(told, said.field, said.path, place) }
      }),
    ),
  )
}

type WrongRatio = Omit<Finding, 'place'> & { readonly quote: string }

function wrongRatiosIn(text: string): WrongRatio[] {
  return ratiosIn(text).flatMap(ratio => (isRight(ratio) ? [] : [wrong(ratio)]))
}

type Ratio = {
  readonly quote: string
  readonly part: number
  readonly whole: number
  readonly percent: number
  /** Half of the last digit shown, more where it is told to be about right. */
  readonly precision: number
}

const number = String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?!\d|[.,]\d)`
const noun = String.raw`(?:[ \u00a0\u202f]?€)?(?:[ \u00a0\u202f][${letter}][${letter}’'-]*){0,4}?`
const parts = String.raw`(?<![\d/.+−][ \u00a0\u202f]?|(?<![${letter}]),[ \u00a0\u202f]?|,)(?<!-|[^\s-][ \u00a0\u202f]-[ \u00a0\u202f])${number}${noun}(?:[ \u00a0\u202f](?:sur|parmi)[ \u00a0\u202f](?:les[ \u00a0\u202f])?|\/)${number}`
const about = `(environ |près de |presque |plus de |moins de |à peu près |[~≈<>≥≤] ?)?`
const percent = String.raw`${about}(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%`

/** Where all of them tell the percentage: after a bracket, « soit » or a sign, or before a bracket. */
const beside = new RegExp(
  `(?:\\(|soit |=\\s| : )${percent}|%\\s?\\(|% d[eu’'][^\\n%]{0,90}(?:\\(|soit |-dire |savoir )\\(?(?:soit )?\\d`,
  'i',
)

const straight = new RegExp(
  `${parts}${noun}[ \\u00a0\\u202f]?(?:\\(|, soit |[ \\u00a0\\u202f]=[ \\u00a0\\u202f])(?:soit )?${percent}(?=\\)|[ \\u00a0\\u202f]?[.;,]|$)`,
  'giu',
)
const reversed = new RegExp(
  `(?<![+−-][ \\u00a0\\u202f]?)${percent}[ \\u00a0\\u202f]?\\((?:soit )?${parts}${noun}(?=\\)|,(?! soit )| [${letter}])`,
  'giu',
)

/** « 12 missions, dont 4 avec témoignage (33 %) et 9 avec une fiche (75 %) »: all of one whole. */
const included = new RegExp(
  `(?<![\\d.,/+−-]|[\\d/+−-][ \\u00a0\\u202f])${number}[ \\u00a0\\u202f][^\\d\\n.;:()%€]{2,40}?,? dont (?=\\d)`,
  'giu',
)
const oneIncluded = new RegExp(
  `^(?: et |, )?${number}[ \\u00a0\\u202f][^\\d\\n.;:()%€]{2,40}\\(${percent}\\)`,
  'iu',
)

function includedRatios(text: string): Ratio[] {
  if (!/ dont \d/i.test(text)) return []
  return matchesIn(text, included).flatMap(({ 0: quote, 1: whole, index }) => {
    const found: Ratio[] = []
    let rest = text.slice(index + quote.length)
    for (let one = oneIncluded.exec(rest); one !== null; one = oneIncluded.exec(rest)) {
      const [words, part, vague, digits] = one
      found.push(ratio(words.replace(/^(?: et |, )/, ''), { part, whole, vague, digits }))
      rest = rest.slice(words.length)
    }
    return found
  })
}

/** « 1 860 camions, attente de 47 min, 10 % des camions au-delà de deux heures (186) ». */
const countedShare = new RegExp(
  `(?<![\\d.,/+−-][ \\u00a0\\u202f]?)${number}[ \\u00a0\\u202f]([${letter}]{4,})[^.;\\n%]{0,60}, ${percent} des ([${letter}]{4,})[^.;:()\\n\\d]{0,50} \\(${number}\\)`,
  'giu',
)

function countedRatios(text: string): Ratio[] {
  if (!/% des [^\n]* \(\d/i.test(text)) return []
  return matchesIn(text, countedShare).flatMap(
    ([quote, whole, noun, vague, digits, again, part]) =>
      noun === again ? [ratio(quote, { part, whole, vague, digits })] : [],
  )
}

/** « 23 offres envoyées en 2024. 9 ont été signées (taux de signature : 39 %) »: some of those told just before. */
const some = new RegExp(
  `(?<![\\d.,/+−-]|[\\d/+−-][ \\u00a0\\u202f])${number}[ \\u00a0\\u202f][${letter}][^\\d\\n.;:()%€]{2,60}(?:(?:en|depuis) 20\\d\\d)?(?: \\([^()]{1,20}\\))?(?:[.;:,]| et| :) ${number} (?:(?:ont|sont|étaient|en sont|y ont)|d’entre|d'entre)[^\\d\\n.;:()%€]{2,50}\\((?:[^\\d()%]{2,30} : )?${percent}\\)`,
  'giu',
)

function someOf(text: string): Ratio[] {
  return matchesIn(text, some).map(
    ({ 0: quote, 1: told = '', 2: part, 3: vague, 4: digits, index }) => {
      const both = count(told) + count(part)
      const whole = isToldBefore(both, text.slice(0, index)) ? String(both) : told
      return ratio(quote, { part, whole, vague, digits })
    },
  )
}

/** « 90 bornes : 71 marchent, 19 sont en panne (21 %) »: two parts of what the sentence began with. */
function isToldBefore(whole: number, before: string): boolean {
  const sentence = before.split(/[;\n]|\.\s/).at(-1) ?? ''
  return figuresIn(sentence).some(({ value }) => value === whole)
}

export function ratiosIn(text: string): Ratio[] {
  if (
    !beside.test(text) ||
    !/\/|sur|parmi| dont | des | ont | sont | pour |entre |, \d/i.test(text)
  )
    return []
  const forward = matchesIn(text, straight).map(([quote, part, whole, vague, digits]) =>
    ratio(quote, { part, whole, vague, digits }),
  )
  const backward = matchesIn(text, reversed).map(([quote, vague, digits, part, whole]) =>
    ratio(quote, { part, whole, vague, digits }),
  )
  const told = [
    ...forward,
    ...backward,
    ...includedRatios(text),
    ...countedRatios(text),
    ...someOf(text),
  ]
  const near = partsTold(text)
    .map(({ quote, part, whole, percent: digits }) =>
      ratio(quote, { part, whole, vague: undefined, digits }),
    )
    .filter(each => !told.some(known => known.part === each.part && known.percent === each.percent))
  return [...told, ...near].filter(
    ({ quote, part, whole }) => whole > 0 && part <= whole && !/ et demie? sur /.test(quote),
  )
}

type Words = Readonly<Record<'part' | 'whole' | 'vague' | 'digits', string | undefined>>

function ratio(quote: string, { part, whole, vague, digits = '' }: Words): Ratio {
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0
  return {
    quote,
    part: count(part),
    whole: count(whole),
    percent: toNumber(digits),
    precision: vague === undefined ? 0.5 * 10 ** -decimals : vagueness,
  }
}

/** Points of percent by which « environ 60 % » may be off. */
const vagueness = 3

/** A day of a month, as 03/12, is no count. */
function count(digits = ''): number {
  return digits.startsWith('0') && digits !== '0' ? 0 : Number(digits.replace(/\D/g, ''))
}

function exact({ part, whole }: Ratio): number {
  return (part / whole) * 100
}

/** Told to its precision, or cut after its last digit. */
function isRight(told: Ratio): boolean {
  const gap = exact(told) - told.percent
  return Math.abs(gap) <= told.precision + 1e-9 || (gap >= 0 && gap < 2 * told.precision)
}

function wrong(found: Ratio): WrongRatio {
  const { quote, part, whole, percent: stated } = found
  const expected = formatPercent(Math.round(exact(found) * 10) / 10)
  return {
    code: 'percent-mismatch',
    severity: 'error',
    quote,
    message: `${formatNumber(part)} sur ${formatNumber(whole)} font ${expected}, et non ${formatPercent(stated)}.`,
    expected,
    stated: formatPercent(stated),
  }
}
