import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, figuresSaid, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « 3 000 fiches sans photo », « 500 fiches d’abord », « les 2 500 autres fiches ensuite »: what is left of the whole. */
export function othersLeft(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, /\bles \d[\d \u00a0\u202f]* autres/i).flatMap(said =>
      said.isQuoted ? [] : wrongIn(told, said),
    ),
  )
}

const others = /\bles (?<count>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{3,6}) autres(?=\s+\p{L})/giu

function wrongIn(told: Told, said: Said): Finding[] {
  const [only, ...more] = matchesIn(said.text, others)
  if (only === undefined || more.length > 0) return []
  const left = toNumber(only.groups?.count ?? '')
  const pair = wholeAndPart(countsBeside(told, said))
  if (pair === undefined || isLeft(pair, left)) return []
  const [whole, part] = pair
  const [all, taken, expected, stated] = [whole, part, whole - part, left].map(formatNumber)
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, said.field, said.path, around(said.text, only.index, only[0].length)),
      message: `${all} − ${taken} font ${expected}, et non ${stated}.`,
      expected: expected ?? '',
      stated: stated ?? '',
    },
  ]
}

/** In the same item, or the same text. */
function countsBeside(told: Told, { path }: Said): Figure[] {
  const item = path.slice(0, 2).join('.')
  return figuresSaid(told)
    .filter(each => each.path.slice(0, 2).join('.') === item)
    .flatMap(({ text }) => figuresIn(text))
    .filter(({ value, unit, sign }) => isCount(unit) && sign === '' && Number.isInteger(value))
}

function isCount(unit: string): boolean {
  return unit.length > 3 && !measures.has(unit)
}

const measures = new Set(
  'autre points jour semaine mois janvier fevrier mars avril mai juin'.split(' '),
)

/** Nothing but two counts in the hundreds, of the same things: few are told of two unrelated sets. */
function wholeAndPart(counts: readonly Figure[]): [number, number] | undefined {
  const large = counts.filter(({ value }) => value >= 100)
  const [one, other, ...more] = new Set(large.map(({ value }) => value))
  if (one === undefined || other === undefined || more.length > 0) return undefined
  const areAlike = [...groupedBy(large, ({ unit }) => unit).values()].some(
    group => new Set(group.map(({ value }) => value)).size === 2,
  )
  return areAlike ? [Math.max(one, other), Math.min(one, other)] : undefined
}

/** Told to the round figure; far from it, they are the others of something else. */
function isLeft([whole, part]: [number, number], left: number): boolean {
  const gap = Math.abs(whole - part - left)
  return gap <= (whole - part) / 20 || gap > (whole - part) / 3 || left === whole || left === part
}
