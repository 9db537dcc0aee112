import { type Figure, figuresIn, isNear } from './figures.ts'

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

/** « 60 % de 37 440 €, soit 22 464 € », « 46 ETP pour 84 lits, soit un ratio de 0,55 ». */
export function partOf({ result, known, line }: Told): Restatement | undefined {
  const [one, other] = known.slice(-2)
  if (one === undefined || other === undefined) return undefined
  const gap = line.slice(one.end, other.start)
  const start = one.start
  if (
    one.unit === '%' &&
    other.unit === result.unit &&
    result.unit === '€' &&
    /^ (?:de|du|des|d[’'])[^,;.]*$/u.test(gap)
  ) {
    const expected = (one.value * other.value) / 100
    return { kind: 'share', result, expected, reckoning: `${one.source} de ${other.source}`, start }
  }
  const share = countShare({ result, one, other, gap })
  if (share !== undefined) return share
  if (
    other.unit === '%' &&
    one.unit === result.unit &&
    isIncluded(line, one, gap) &&
    isShareOf(result, one, other)
  ) {
    const expected = (other.value * one.value) / 100
    return { kind: 'share', result, expected, reckoning: `${other.source} de ${one.source}`, start }
  }
  if (
    result.unit === '%' &&
    isWholeFirst(line, one, gap) &&
    one.value > 0 &&
    other.value <= one.value
  ) {
    const expected = (other.value / one.value) * 100
    return {
      kind: 'ratio',
      result,
      expected,
      reckoning: `${other.source} sur ${one.source}`,
      start,
    }
  }
  const isRatio = /\b(?:ratio|taux|moyenne|coût (?:moyen|unitaire))[^\d]*$/iu.test(
    line.slice(other.end, result.start),
  )
  if (!isRatio || !/^[^,;.]*\b(?:pour|sur)\b[^,;.]*$/iu.test(gap) || other.value === 0)
    return undefined
  const scale = result.unit === '%' ? 100 : 1
  const expected = (one.value / other.value) * scale
  return { kind: 'ratio', result, expected, reckoning: `${one.source} pour ${other.source}`, start }
}

type Share = {
  readonly result: Figure
  readonly one: Figure
  readonly other: Figure
  readonly gap: string
}

/** « 70 % des 2 400 caisses partent en mai, soit près de 1 700 caisses »: of a count, to the last digit of the share. */
function countShare({ result, one, other, gap }: Share): Restatement | undefined {
  if (one.unit !== '%' || !/^ des[ \u00a0\u202f]$/u.test(gap) || !isCount(other)) return undefined
  if (result.unit !== '' && result.unit !== other.unit) return undefined
  const expected = (one.value * other.value) / 100
  const off = Math.abs(result.value - expected)
  const isElsewhere = off > expected / 4 || one.isVague || other.isVague
  const isRight = off <= (one.half / 100) * other.value + Math.max(1, roomOf(result))
  if (isElsewhere || isRight) return undefined
  const reckoning = `${one.source} de ${other.source}`
  return { kind: 'share', result, expected, reckoning, start: one.start, isHeld: true }
}

/** « Près de 180 000 » stands for 175 000 or a little less, and not for 168 000. */
function roomOf({ value, isVague }: Figure): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0
  return Math.max(0.5 * 10 ** zeros, isVague ? value / 20 : 0)
}

function isCount({ unit, value }: Figure): boolean {
  return (
    Number.isInteger(value) &&
    !['', '€', '%', 'min', 'points', 'jour', 'semaine', 'mois', 'an'].includes(unit)
  )
}

/** « 9 M€ dont 40 % à l’export, soit 3,6 M€ ». */
function isIncluded(line: string, { start }: Figure, gap: string): boolean {
  return (
    /^[^;.:]{0,40}(?:,| \(?)? ?dont $/u.test(gap) ||
    (/\bsur $/iu.test(line.slice(0, start)) && /^[^;.:]{0,30}, $/u.test(gap))
  )
}

/** Near enough to be meant as that share of it. */
function isShareOf(result: Figure, whole: Figure, { value }: Figure): boolean {
  const share = (whole.value * value) / 100
  return !whole.isVague && !result.isVague && Math.abs(result.value - share) <= share / 2
}

/** « Sur les 99 emplois, 40 sont en CDI », « 48 réserves, dont 31 levées ». */
function isWholeFirst(line: string, { start, unit }: Figure, gap: string): boolean {
  const isMeasured = ['€', '%', 'min', 'points'].includes(unit)
  const isOpened = /\bsur (?:les |ces |nos |un total de )?$/iu.test(line.slice(0, start))
  return !isMeasured && (isOpened ? gap.includes(',') : /^[^;.]{0,40}, dont $/u.test(gap))
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
