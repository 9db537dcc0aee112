import { sum } from '../../../domain/money.ts'
import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 330 k€ (190 k€ + 120 k€) », « (330 k€ au total : 190 k€ + 120 k€) »: a sum told without its « = ». */
export function sumsInBrackets(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      sumsIn(said.text).flatMap(each => (isRight(each) ? [] : [finding(told, said, each)])),
    ),
  )
}

const rough = /\([^()=\n]*\d[^()=\n]* \+ [^()=\n]*\d/

type BracketSum = {
  readonly quote: string
  readonly index: number
  readonly whole: Figure
  readonly parts: readonly Figure[]
}

const figure = String.raw`\d[\d \u00a0\u202f.,]*[ \u00a0\u202f]?[kKM]?[ \u00a0\u202f]?(?:€|h)(?!\p{L})(?:[ \u00a0\u202f]HT)?`
const terms = `(?<terms>${figure}[^()+=×\\d\\n−]{0,25}?(?: \\+ ${figure}[^()+=×\\d\\n−]{0,25}?)+)`
const start = String.raw`(?<![\d.,+×−–-]|[\d+×=−–-][ \u00a0\u202f])`
const patterns = [
  new RegExp(`${start}(?<whole>${figure})[^.;:()+=×\\d\\n]{0,40} ?\\(${terms}\\)`, 'gu'),
  new RegExp(`\\((?<whole>${figure})[^.;:()+=×\\d\\n]{0,30} ?: ${terms}\\)`, 'gu'),
]

function sumsIn(text: string): BracketSum[] {
  return patterns.flatMap(pattern =>
    matchesIn(text, pattern).flatMap(({ 0: quote, index, groups = {} }) => {
      const [whole] = figuresIn(groups.whole ?? '')
      const parts = figuresIn(groups.terms ?? '')
      const isOneKind = parts.every(({ unit }) => unit === whole?.unit)
      const isAbout = isVague.test(text.slice(Math.max(0, index - 12), index))
      if (whole === undefined || !isOneKind || isAbout) return []
      return [{ quote, index, whole, parts }]
    }),
  )
}

const isVague = /(?:environ|près de|presque|plus de|moins de|[~≈<>]) ?$/iu

/** To the last digits of all of them; far from it, it is another thing. */
function isRight({ whole, parts }: BracketSum): boolean {
  const total = sum(parts.map(({ value }) => value))
  const half = whole.half + sum(parts.map(each => (each.half < 0.5 ? each.half : 0)))
  return isNear({ ...whole, half }, total) || Math.abs(total - whole.value) > whole.value * 0.4
}

function finding(told: Told, { text, field, path }: Said, found: BracketSum): Finding {
  const { quote, index, whole, parts } = found
  const expected = shown(whole, sum(parts.map(({ value }) => value)))
  const reckoning = parts.map(each => each.source.trim()).join(' + ')
  return {
    code: 'total-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, index, quote.length)),
    message: `${reckoning} font ${expected}, et non ${statedFigure(whole)}.`,
    expected,
    stated: statedFigure(whole),
  }
}
