import { shown, statedFigure } from '../../../french/figures/figure-words.ts'
import { isNear } from '../../../french/figures/figures.ts'
import type { Finding, FindingCode } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { type WrittenSum, writtenSumsIn } from './written-sums.ts'

/** A computation written out in a text gives the result that is written after it. */
export function writtenEquations(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told =>
    figuresLike(told, rough).flatMap(said =>
      said.text
        .split('\n')
        .filter(line => rough.test(line))
        .flatMap(line =>
          writtenSumsIn(line).flatMap(sum =>
            isRight(sum) ? [] : [finding(told, said, line, sum)],
          ),
        ),
    ),
  )
}

const rough = /[=≈][ \u00a0*]*[+−–-]?[ \u00a0]?(?:environ |~)?\d|, (?:soit|donc) |\) ?[:|]/

/** Minutes of an hour and of a day, hours of a day; days, weeks and months of a longer time. */
const dayFactors = [420, 450, 480, 1440, 7, 7.5, 8, 24]
const calendarFactors = [5, 12, 52, 220, 365]
const scaleFactors = [1, 1000, 1_000_000]
const times = ['min', 'jour', 'semaine', 'mois', 'an']

/** What the result may be, in the units that it and the operands are told in. */
function candidates(sum: WrittenSum): number[] {
  const { computed, result } = sum
  const factors = factorsOf(sum)
  const base = result.unit === '%' ? computed * 100 : computed
  const points = result.unit === 'points' ? [computed * 100] : []
  // « 13 points × 4 800 h »: so many hundredths of them.
  const isOfPoints = sum.operands.some(({ unit }) => unit === 'points')
  const bases = isOfPoints ? [base, base / 100] : [base]
  return [...bases.flatMap(each => factors.flatMap(by => [each * by, each / by])), ...points]
}

function factorsOf({ operands, result }: WrittenSum): number[] {
  const units = [...operands, result].map(({ unit }) => unit)
  if (times.includes(result.unit)) return [1, 60, ...dayFactors, ...calendarFactors]
  if (units.some(unit => times.includes(unit))) return [1, 60]
  const isPlain = units.every(unit => unit === '' || unit === '€' || unit === result.unit)
  return isPlain ? [1] : scaleFactors
}

/** « 12 jours de Sophie + 5 jours de Marc = 20 900 € »: at prices of a day that are told elsewhere. */
function isPaidTime({ operands, result }: WrittenSum): boolean {
  return result.unit === '€' && operands.every(({ unit }) => times.includes(unit))
}

function isRight(sum: WrittenSum): boolean {
  if (isPaidTime(sum)) return true
  const { result, other, isAbout } = sum
  const ends = other === undefined ? [result] : [result, other]
  const slack = isAbout ? 0.1 : looseness(sum)
  return candidates(sum).some(value =>
    ends.some(end => isNear(end, value) || Math.abs(value - end.value) <= slack * Math.abs(value)),
  )
}

/** Where an operand is itself rounded, the writer may have reckoned with what it was. */
function looseness({ operands }: WrittenSum): number {
  if (operands.some(({ isVague }) => isVague)) return 0.1
  return operands.some(({ half }) => half < 0.5) ? 0.003 : 0
}

function finding(told: Told, { text, field, path }: Said, line: string, sum: WrittenSum): Finding {
  const { result, start, end } = sum
  const expected = shown(result, nearestTo(result.value, candidates(sum)))
  const quote = line.slice(start, end).replace(/[*_]/g, '').trim()
  return {
    code: codeOf(sum),
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(line) + start, end - start)),
    message: `Dans « ${quote} », le résultat est ${expected}, et non ${result.source}.`,
    expected,
    stated: statedFigure(result),
  }
}

function nearestTo(stated: number, values: readonly number[]): number {
  const distance = (value: number) => Math.abs(Math.log(Math.abs(value) / Math.abs(stated)))
  return values.toSorted((one, other) => distance(one) - distance(other))[0] ?? stated
}

function codeOf({ operands, signs, result }: WrittenSum): FindingCode {
  if (result.unit === '%') return 'percent-mismatch'
  const units = operands.map(({ unit }) => unit)
  const isOfDays = units.length === 2 && units.includes('jour') && units.includes('€')
  return isOfDays && signs[0] === '×' && result.unit === '€'
    ? 'days-rate-mismatch'
    : 'total-mismatch'
}
