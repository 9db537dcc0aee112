import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { isPeriod } from '../../../french/figures/periods.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { otherPeriod } from './other-period.ts'
import { partOf } from './shares-restated.ts'
import {
  nearlyOfAbove,
  overYears,
  type Restatement,
  sameTime,
  type Told,
  unitCost,
} from './ways-to-restate.ts'

const links = pattern('giu')`
  (?:,| ;| et|[)\s])? ?(?:
    (?:^|(?<=; ?))[\s*•–-]*=|soit|donc|c[’']est-à-dire|cela fait|ce qui fait
    |(?:cela )?représente(?:nt)?
  )
  (?: (?:donc|en tout|au total|plus de|un total de|un (?:ratio|coût|taux|prix|temps)[^\d,.;]{0,30}? de|une (?:moyenne|durée|charge|économie|dépense)[^\d,.;]{0,30}? de))? (?:environ |près de |~ ?|[+−–-] ?)?
  (?=\d)
`

/** Those of a text that are wrong; `before` are the texts that stand above it, the nearest last. */
export function restatementsIn(text: string, before: readonly string[]): Restatement[] {
  let from = 0
  return text.split('\n').flatMap(line => {
    const start = from
    from += line.length + 1
    const above = [
      ...before,
      ...text
        .slice(0, start)
        .split('\n')
        .filter(each => each !== ''),
    ]
    return inLine(line, above.slice(-4)).map(found => moved(found, start))
  })
}

function moved(found: Restatement, by: number): Restatement {
  const result = { ...found.result, start: found.result.start + by, end: found.result.end + by }
  return { ...found, result, start: found.start + by }
}

function inLine(line: string, above: readonly string[]): Restatement[] {
  const figures = figuresIn(line)
  const told = matchesIn(line, links).flatMap(match => {
    const at = match.index + match[0].length
    const result = figures.find(({ start, end }) => start <= at && end > at)
    // « Soit… », « = … » on a line or in a clause of its own goes on from what was told before.
    const goesOn = /(?:^|;)\W*$/u.test(line.slice(0, match.index + match[0].search(/soit|=|$/iu)))
    const sentence = line.slice(0, match.index).search(/[^.;]*(?:[.]\d[^.;]*)*$/u)
    const known = figures.filter(({ start, end }) => start >= sentence && end <= match.index + 1)
    if (result === undefined) return []
    const before = [...above, line.slice(0, match.index)].flatMap(figuresIn)
    return [
      ...restatement({ line, result, known: goesOn ? before : known, above, goesOn }),
      ...following(line, figures, result).flatMap(([base, next]) =>
        restatement({ line, result: next, known: [base], above: [], goesOn: false }),
      ),
    ]
  })
  return [...told, ...overYears(line, figures, above)]
}

/** « soit 1 h par jour, 5 h par semaine et 260 h par an »: each beside the one before it. */
function following(line: string, figures: readonly Figure[], first: Figure): [Figure, Figure][] {
  const index = figures.indexOf(first)
  const [base, next] = [figures[index], figures[index + 1]]
  if (base === undefined || next === undefined || !isPeriod(base.per) || !isPeriod(next.per))
    return []
  const isListed = /^(?:,| et|, et) (?:environ )?$/u.test(line.slice(base.end, next.start))
  return isListed ? [[base, next], ...following(line, figures, next)] : []
}

function restatement(told: Told): Restatement[] {
  const { line, result, known } = told
  if (/^[ \u00a0\u202f]?(?:-|–|à)[ \u00a0\u202f]?\d/u.test(line.slice(result.end))) return []
  // « 42 % de l’enveloppe, soit 25 200 € sur 60 000 € » is a ratio.
  if (known.at(-1)?.unit === '%' && outOf.test(line.slice(result.end))) return []
  const found = told.goesOn
    ? otherPeriod(told)
    : (sameTime(told) ?? otherPeriod(told) ?? partOf(told) ?? unitCost(told) ?? nearlyOfAbove(told))
  if (found === undefined) return []
  if (found.isHeld === true) return [found]
  if (!told.goesOn && isExplained(result, known)) return []
  return isNear(result, found.expected) ? [] : [found]
}

const outOf = /^(?: \p{L}[\p{L}’'-]*){0,4}? sur (?:les |nos |un total de )?\d/u

/** By a sum, a gap, a product or a ratio of what was told just before. */
function isExplained(result: Figure, known: readonly Figure[]): boolean {
  const values = known.slice(-4).map(({ value, unit }) => (unit === '%' ? value / 100 : value))
  const whole = values.reduce((total, value) => total + value, 0)
  const pairs = values.flatMap((one, index) =>
    values
      .slice(index + 1)
      .flatMap(other => [
        one + other,
        Math.abs(one - other),
        one * other,
        other === 0 ? 0 : one / other,
        one === 0 ? 0 : other / one,
      ]),
  )
  const product = values.reduce((total, value) => total * value, 1)
  const reached = [...pairs, whole, product]
  const scales = result.unit === '%' ? [100] : result.unit === 'min' ? [1, 60, 1 / 60] : [1, 1 / 60]
  return (
    known.length > 1 && reached.some(value => scales.some(scale => isNear(result, value * scale)))
  )
}
