import { type Figure, marginOf } from '../../../french/figures/figures.ts'
import { isPeriod, timesBetween } from '../../../french/figures/periods.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Restatement, Told } from './ways-to-restate.ts'

/** « 3 h par semaine, soit 166 h par an »; a line that begins with « Soit » goes on from those above. */
export function otherPeriod({ result, known, goesOn, line }: Told): Restatement | undefined {
  if (!isPeriod(result.per)) return undefined
  const rates = (goesOn ? notYetRestated(known, result) : known).filter(
    each => isRate(each) && isSameUnit(each, result),
  )
  if (rates.some(({ per }) => per === result.per && !goesOn)) return undefined
  const usable = rates.flatMap(base => {
    const times = timesBetween(base.per, result.per)
    return times === undefined ? [] : [{ base, times }]
  })
  const isRight = usable.some(({ base, times: { least, most } }) => {
    const [low, high] = [base.value * least, base.value * most]
    const isRounded = base.isVague || base.source.includes(',')
    const margin = marginOf(result) / (result.isVague ? 2 : 1) + (isRounded ? base.half * least : 0)
    return [1, ...countsIn(known)].some(
      count =>
        result.value >= count * low - margin &&
        result.value <= count * high + margin &&
        isOfWholeTimes(result, base, count, margin),
    )
  })
  const last = usable.at(-1)
  if (isRight || last === undefined) return undefined
  const { base, times } = last
  if (!goesOn && base !== known.at(-1)) return undefined
  if (
    /^[^.;]{0,12}\bpour\b/u.test(line.slice(result.end)) ||
    / et par /.test(line.slice(base.start, result.end))
  )
    return undefined
  const factor =
    times.usual >= 1 ? `× ${formatNumber(times.usual)}` : `÷ ${formatNumber(1 / times.usual)}`
  return {
    kind: 'period',
    result,
    expected: base.value * times.usual,
    reckoning: `${base.source} ${factor}`,
    start: goesOn ? result.start : base.start,
  }
}

/** « 180 € par jour, = 45 000 € par an », then « = 30 000 € par an » of another gain: a rate is restated once. */
function notYetRestated(known: readonly Figure[], { per, unit }: Figure): readonly Figure[] {
  const last = known.findLastIndex(each => each.per === per && each.unit === unit)
  return known.slice(last + 1)
}

/** Money is paid for so many weeks or months, or halves of them: a year of 49,2 weeks is a slip of the pen. */
function isOfWholeTimes(result: Figure, base: Figure, count: number, margin: number): boolean {
  const { unit, value, isVague, per } = result
  const isCounted = per === 'an' && (base.per === 'semaine' || base.per === 'mois')
  if (unit !== '€' || isVague || !isCounted) return true
  // Months are paid whole; a week may be half off.
  const half = (count * base.value) / (base.per === 'mois' ? 1 : 2)
  const times = Math.round(value / half)
  const gap = Math.abs(value - times * half)
  // Eleven months are no twelve that somebody has rounded.
  if (base.per === 'mois' && times !== 12 * count) return gap <= 1
  return gap <= margin + rounding(result) + (rounding(base) * value) / base.value
}

/** A sum may be rounded to its last digit that is not a zero. */
function rounding({ value }: Figure): number {
  const zeros = /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0
  return zeros < 2 ? 0 : 0.5 * 10 ** zeros
}

/** « 3 agents y passent 2 h par jour, soit 30 h par semaine »: of so many people or things. */
function countsIn(known: readonly Figure[]): number[] {
  return known.flatMap(({ unit, per, value }) =>
    per === '' && unit !== '' && !['€', '%', 'min', 'points'].includes(unit) ? [value] : [],
  )
}

function isRate({ per }: Figure): boolean {
  return isPeriod(per)
}

function isSameUnit(one: Figure, other: Figure): boolean {
  if (one.unit === other.unit) return true
  const measured = ['€', '%', 'min', 'points']
  return (
    ![one, other].some(({ unit }) => measured.includes(unit)) &&
    (one.unit === '' || other.unit === '')
  )
}
