import type { Figure } from '../../../french/figures/figures.ts'
import type { Restatement, Told } from './ways-to-restate.ts'

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
