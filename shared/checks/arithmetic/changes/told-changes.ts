import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { marginOf } from '../../../french/figures/figures.ts'
import { formatNumber, formatPercent } from '../../../french/writing.ts'
import type { Finding, FindingCode } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type Move, movesIn } from './moves.ts'

/** « ramenée de 50 min à 36 min (−28 %) », « réduire de 40 % (de 50 à 30 min) » say one change twice. */
export function toldChanges(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      said.text.split('\n').flatMap(line =>
        movesIn(line).flatMap(move => {
          if (!isTrue(move)) return [finding(told, said, line, move)]
          return isOfPoints(move) ? [pointsFinding(told, said, line, move)] : []
        }),
      ),
    ),
  )
}

/** Two figures and what joins them. */
const rough =
  /(?:à|vers|contre|vs\.?|au lieu de|part[a-z]{1,4} de)[ \u00a0*]{1,3}\d|→|->|contre les \d|(?:sous|dess[a-z]+|deçà|delà|(?:moins|plus) que) [^\n%]*\d[^\n%]*%| en 20\d\d(?:,| et| puis) (?:soit [+−–-]? ?)?\d/i

/** « 12 % → 10 % (−2 %) »: two points, or a sixth less. */
function isOfPoints({ from, to, stated }: Move): boolean {
  if (stated.kind !== 'percent' || from.unit !== '%' || to.unit !== '%' || from.value === 0)
    return false
  const { figure } = stated
  const relative = Math.abs((to.value - from.value) / from.value) * 100
  const isRelative = Math.abs(relative - figure.value) <= Math.max(1, marginOf(figure))
  return figure.sign !== '' && !isRelative && figure.value < relative
}

function pointsFinding(told: Told, said: Said, line: string, move: Move): Finding {
  const found = finding(told, said, line, move)
  const points = `${formatNumber(Math.round(Math.abs(move.to.value - move.from.value) * 10) / 10)} points`
  return {
    ...found,
    severity: 'warning',
    message: `De ${move.from.source} à ${move.to.source}, l’écart est de ${points}, et non de ${found.stated}.`,
    expected: points,
  }
}

/** How far « doublé » may be from twice. */
const roughness = 0.1

function isTrue(move: Move): boolean {
  return [move.to, ...move.others].some(to => isRight({ ...move, to }))
}

function isRight(move: Move): boolean {
  const { from, to, stated } = move
  if (from.value === 0 || isRoundedFrom(move)) return true
  const relative = Math.abs((to.value - from.value) / from.value) * 100
  const gap = Math.abs(to.value - from.value)
  if (stated.kind === 'times')
    return Math.abs(to.value / from.value - stated.times) <= stated.times * roughness
  const { figure } = stated
  if (stated.kind === 'gap')
    return Math.abs(gap - figure.value) <= marginOf(figure) + from.half + to.half
  // Rounded figures make a rounded change.
  const slack = from.isVague || to.isVague ? 3 : spread(from, to)
  const exact =
    stated.kind === 'points'
      ? [gap]
      : [relative, ...inPoints(from.unit, gap), ratioOf(from, to, figure.sign)]
  const margin = marginOf(figure) + (stated.kind === 'points' ? 0 : slack)
  return exact.some(value => {
    const off = value - figure.value
    return Math.abs(off) <= margin + 1e-9 || (off >= 0 && off < 2 * figure.half)
  })
}

/** A third less than 10 is 7: what is aimed at is told in whole hours, or in whole numbers. */
function isRoundedFrom({ from, to, stated, isAimed }: Move): boolean {
  if (isAimed === undefined || stated.kind !== 'percent') return false
  const aimed = from.value * (stated.figure.value / 100)
  const half = to.unit === 'min' && to.value % 60 === 0 ? 30 : to.half
  return Math.abs(Math.abs(to.value - from.value) - aimed) <= half
}

/** Between percentages, a change told in percent may be one of points. */
function inPoints(unit: string, gap: number): number[] {
  return unit === '%' ? [gap] : []
}

/** « de 10 à 54 (540 %) ». */
function ratioOf(from: Move['from'], to: Move['to'], sign: string): number {
  return sign === '' ? (to.value / from.value) * 100 : Number.NaN
}

/** What the last digits of figures with decimals may hide, in percent of the first, up to one. */
function spread(from: Move['from'], to: Move['to']): number {
  const isDecimal = [from, to].some(({ source }) => /\d[.,]\d/.test(source))
  return isDecimal ? Math.min(1, ((from.half + to.half) / from.value) * 100) : 0
}

function finding(told: Told, { text, field, path }: Said, line: string, move: Move): Finding {
  const { from, to, stated, start, end } = move
  const expected = expectedOf(move)
  const given = stated.kind === 'times' ? `« ${stated.words} »` : stated.figure.source
  return {
    code: codeOf(move),
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(line) + start, end - start)),
    message: `De ${from.source} à ${to.source}, le changement est de ${expected}, et non de ${given}.`,
    expected,
    stated: stated.kind === 'times' ? stated.words : statedFigure(stated.figure),
  }
}

function codeOf({ stated }: Move): FindingCode {
  if (stated.kind === 'gap') return 'total-mismatch'
  return stated.kind === 'percent' ? 'percent-mismatch' : 'gain-mismatch'
}

function expectedOf({ from, to, stated }: Move): string {
  const gap = Math.abs(to.value - from.value)
  if (stated.kind === 'gap') return shown(to, gap)
  if (stated.kind === 'points') return `${formatNumber(Math.round(gap * 10) / 10)} points`
  if (stated.kind === 'times') return `${formatNumber(to.value / from.value)} fois`
  const isInPoints = from.unit === '%' || from.unit === 'points'
  const relative = Math.round(((to.value - from.value) / from.value) * 1000) / 10
  const points = isInPoints ? ` (${formatNumber(Math.round(gap * 10) / 10)} points)` : ''
  return `${relative > 0 ? '+' : ''}${formatPercent(relative)}${points}`
}
