import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'

/** A figure told to be what others make, and is not. */
export type Restatement = {
  readonly kind: 'time' | 'period' | 'ratio' | 'share' | 'unit'
  readonly result: Figure
  readonly expected: number
  /** « 3 h × 52 semaines ». */
  readonly reckoning: string
  /** Where the words begin that tell it, in the text. */
  readonly start: number
  /** Held already against what its own words leave room for. */
  readonly isHeld?: boolean
}

/** A figure after « soit », with what the sentence told before it and the lines above. */
export type Told = {
  readonly line: string
  readonly result: Figure
  readonly known: readonly Figure[]
  readonly above: readonly string[]
  readonly goesOn: boolean
}

/** « 340 min, soit 6h20 ». */
export function sameTime({ result, known }: Told): Restatement | undefined {
  const last = known.at(-1)
  if (last === undefined || result.unit !== 'min' || last.unit !== 'min') return undefined
  if (last.per !== '' && result.per !== '' && last.per !== result.per) return undefined
  const isFar = Math.abs(last.value - result.value) > last.value / 2
  if (isFar || last.isVague) return undefined
  return {
    kind: 'time',
    result,
    expected: last.value,
    reckoning: last.source,
    start: last.start,
  }
}

/** « 2 100 litiges par an », then « Coût moyen : 40 €, soit 88 000 € par an »: nearly what they make. */
export function unitCost({ result, known, above, line }: Told): Restatement | undefined {
  const [cost, ...others] = known.filter(({ unit }) => unit === '€')
  if (cost === undefined || others.length > 0 || known.length > 1 || result.unit !== '€')
    return undefined
  if (
    result.per === '' ||
    cost.per !== '' ||
    !/co[ûu]t|prix|tarif|valeur/iu.test(line.slice(0, cost.start))
  )
    return undefined
  const counts = figuresIn(above.at(-1) ?? '').filter(
    ({ unit, per }) => !['€', '%', 'min', 'points'].includes(unit) && per === result.per,
  )
  if (counts.some(({ value }) => isNear(result, value * cost.value))) return undefined
  const near = counts.find(
    ({ value }) => Math.abs(value * cost.value - result.value) <= result.value * 0.12,
  )
  if (near === undefined) return undefined
  return {
    kind: 'unit',
    result,
    expected: near.value * cost.value,
    reckoning: `${near.source} × ${cost.source}`,
    start: cost.start,
  }
}

/** « 40 % de 532 000 € », then « 15 %, soit 78 900 € »; « 36 jours à 780 € », then « 9 jours, soit 7 200 € ». */
export function nearlyOfAbove({ result, known, above }: Told): Restatement | undefined {
  const own = known.filter(({ unit }) => !['min', 'points', 'an'].includes(unit))
  if (result.unit !== '€' || result.isVague || own.some(({ unit }) => unit === '€'))
    return undefined
  const bases = above
    .slice(-2)
    .flatMap(figuresIn)
    .filter(({ unit }) => unit === '€')
  const made = own.flatMap(one =>
    bases.map(base => ({
      one,
      base,
      value: one.unit === '%' ? (one.value * base.value) / 100 : one.value * base.value,
    })),
  )
  if (made.some(({ value }) => isNear(result, value))) return undefined
  const near = made.find(({ value }) => Math.abs(value - result.value) <= result.value * 0.05)
  if (near === undefined) return undefined
  const { one, base, value } = near
  const sign = one.unit === '%' ? 'de' : '×'
  return {
    kind: 'share',
    result,
    expected: value,
    reckoning: `${one.source} ${sign} ${base.source}`,
    start: one.start,
  }
}

/** « 37,5 t par an », then « Sur 15 ans : 562 t ». */
export function overYears(
  line: string,
  [years, result]: readonly Figure[],
  above: readonly string[],
): Restatement[] {
  if (years === undefined || result === undefined || years.unit !== 'an') return []
  if (!/^\W*sur \d+ ans\s*:/iu.test(line)) return []
  const yearly = above
    .flatMap(figuresIn)
    .filter(base => base.per === 'an' && base.unit === result.unit)
  const last = yearly.at(-1)
  if (last === undefined) return []
  const isRight = yearly.some(
    ({ value, half }) =>
      isNear(result, value * years.value) ||
      Math.abs(value * years.value - result.value) <= half * years.value,
  )
  if (isRight) return []
  const expected = last.value * years.value
  return [
    {
      kind: 'period',
      result,
      expected,
      reckoning: `${last.source} × ${years.source}`,
      start: years.start,
    },
  ]
}
