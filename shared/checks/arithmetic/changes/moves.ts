import { shown } from '../../../french/figures/figure-words.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Stated, statedOf, type Told, toldAfter, toldBefore, toldTwice } from './told-moves.ts'

/** « de 17,5 à 22 commandes par jour (+26 %) »: two figures and the change that is told of them. */
export type Move = {
  readonly from: Figure
  readonly to: Figure
  /** What may be meant instead of the second, where it is told first: « 42 t, dont 31 t triées, contre 38 t ». */
  readonly others: readonly Figure[]
  /** Percent, points, how many more or less, or how many times as many. */
  readonly stated: Stated
  readonly isAimed?: true
  readonly start: number
  readonly end: number
}

const onward = /^[*_]*[ \u00a0\u202f]*(?:à|→|->|vers|a)[ \u00a0\u202f]*[*_]*$/u
const against =
  /[ \u00a0\u202f(](?:contre|au lieu de|vs\.?|partant de|partie?s? de)[ \u00a0\u202f](?:les[ \u00a0\u202f]|seulement[ \u00a0\u202f])?$/iu

/** What is cheap to look for first: a change, and two figures that something joins. */
const change = /%|points?\b|pts?\b|[+−–-] ?\d|doubl|tripl|quadrupl|divis|moitié|tiers/i
const joined =
  /\d[^\n]*(?:[àa] |→|->|vers |contre |vs\.? |au lieu |part[a-z]{1,4} de |en 20\d\d|sous |dess[a-z]+ |(?:moins|plus) que )[^\n]*\d/i

/** Those of one line. */
export function movesIn(line: string): Move[] {
  if (!change.test(line) || !joined.test(line)) return []
  const text = line.replace(beside, words => ' '.repeat(words.length))
  const figures = figuresIn(text)
  return figures.flatMap((one, index) => {
    const other = figures[index + 1]
    if (other === undefined) return []
    const pair =
      onwardPair(text, one, other) ??
      againstPair(text, figures.slice(0, index + 1), other) ??
      datedPair(line, one, other) ??
      formerPair(line, one, other) ??
      distantPair(line, one, other)
    if (pair === undefined) return []
    const stated =
      toldAfter(text, figures, index + 1) ??
      toldBefore(text, figures, index) ??
      toldOfFormer(text, pair, one)
    if (stated === undefined) return []
    return [stated, ...toldTwice(text, figures, stated)].map(each => ({ ...pair, ...each }))
  })
}

/** Years, and what marks are out of. */
const beside =
  / (?:en|depuis|fin|début|de|mi-) ?(?:19|20)\d{2}\b|(?: sur |[ \u00a0\u202f]?\/[ \u00a0\u202f]?)(?:5|10|20|100)(?![\d,.]*\d|[ \u00a0\u202f]?[%€])/giu

type Pair = Pick<Move, 'from' | 'to' | 'others'>

function onwardPair(text: string, from: Figure, to: Figure): Pair | undefined {
  const gap = text.slice(from.end, to.start)
  const isMove = onward.test(gap) && isFrom(text, from, gap) && isSameKind(from, to)
  return isMove ? { from, to, others: [] } : undefined
}

/** « 9 h par mois en 2022, 14 h en 2023 »: one year after the other. */
function datedPair(line: string, from: Figure, to: Figure): Pair | undefined {
  const [, first] =
    /^(?: [^\d,;.()]{0,20})?(?: en)? (20\d\d)(?:,| et|, puis| puis) $/u.exec(
      line.slice(from.end, to.start),
    ) ?? []
  const [, second] = /^(?: [^\d,;.()]{0,20})? en (20\d\d)(?!\d)/u.exec(line.slice(to.end)) ?? []
  const isLater = first !== undefined && second !== undefined && first < second
  return isLater && isSameKind(from, to) ? { from, to, others: [] } : undefined
}

/** « 6,4 M€ (5,9 M€ en 2024, soit +8,5 %) »: what it was stands in brackets after it. */
function formerPair(line: string, to: Figure, from: Figure): Pair | undefined {
  const isOpened = /^[ \u00a0\u202f]?\($/u.test(line.slice(to.end, from.start))
  const isFormer = /^ en 20\d\d, soit /u.test(line.slice(from.end))
  return isOpened && isFormer && to.unit === from.unit ? { from, to, others: [] } : undefined
}

/** « 1 800 € sous l’estimation de 36 000 € »: so far from it. */
function distantPair(line: string, gap: Figure, from: Figure): Pair | undefined {
  const { below, above } = distance.exec(line.slice(gap.end, from.start))?.groups ?? {}
  if ((below ?? above) === undefined || gap.unit !== from.unit || gap.unit === '%') return undefined
  const value = below === undefined ? from.value + gap.value : from.value - gap.value
  const to = { ...from, value, isVague: gap.isVague || from.isVague }
  return { from, to: { ...to, source: shown(to, value) }, others: [] }
}

const distance = pattern('iu')`
  ^(?:[ \u00a0\u202f]HT)?[ \u00a0\u202f](?:
    (?<below>sous|(?:au-|en )dessous d[eu]s?|en deçà d[eu]s?|de moins que)
    |(?<above>au-dessus d[eu]s?|au-delà d[eu]s?|de plus que)
  )[ \u00a0\u202f](?:[^\d.;:()%€]{1,40}[ \u00a0\u202f])?$
`

/** « 6,4 M€ (+8,5 % vs 5,9 M€) »: between what it is and what it was, counted alike. */
function toldOfFormer(line: string, { from, to }: Pair, change: Figure): Told | undefined {
  const stated = statedOf(change)
  const isBetween =
    /^[ \u00a0\u202f]?\([+−–-]?$/u.test(line.slice(to.end, change.start)) &&
    /^[ \u00a0\u202f](?:vs\.?|contre)[ \u00a0\u202f]$/u.test(line.slice(change.end, from.start))
  if (stated === undefined || change.sign === '' || !isBetween || from.unit !== to.unit)
    return undefined
  return from.unit === '' ? undefined : { stated, start: to.start, end: from.end }
}

/** « 184 000 € en 2024, contre 147 200 € »: the first told of the sentence, of those counted alike. */
function againstPair(text: string, told: readonly Figure[], from: Figure): Pair | undefined {
  if (!against.test(text.slice(told.at(-1)?.end, from.start))) return undefined
  const sentence = text.slice(0, from.start).search(/[^.;:]*(?:[.]\d[^.;:]*)*$/u)
  const alike = told.filter(each => each.start >= sentence && isSameKind(each, from))
  // « 20 min visées, 18 min, partant de 55 min »: the last told is where it stands.
  const isFrom = /part[a-z]+ de[ \u00a0\u202f]$/iu.test(text.slice(0, from.start))
  const [to, ...others] = isFrom ? alike.toReversed() : alike
  return to === undefined ? undefined : { from, to, others }
}

/** « 5 à 10 clients » is a range: a move says « de », or shows an arrow. */
function isFrom(line: string, { start }: Figure, gap: string): boolean {
  return (
    /→|->/.test(gap) || /(?:\bde |\bd[’']|\bdes )[*_]*(?:~|environ )?$/iu.test(line.slice(0, start))
  )
}

function isSameKind(one: Figure, other: Figure): boolean {
  const measured = ['€', '%', 'min', 'points', 'jour', 'semaine', 'mois']
  if (one.unit === other.unit) return true
  if (one.unit === '' || other.unit === '') return true
  return ![one, other].some(({ unit }) => measured.includes(unit))
}
