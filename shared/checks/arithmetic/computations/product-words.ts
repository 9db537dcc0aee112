import type { Figure } from '../../../french/figures/figures.ts'
import { letter } from '../../../french/letters.ts'

/** What some figures of a line make, and what it tells that they make. */
export type Product = {
  readonly quote: string
  readonly index: number
  readonly result: Figure
  readonly expected: number
  /** « 40 × 18 € ». */
  readonly reckoning: string
  /** Other times that it may be told for, with tax or without. */
  readonly factors: readonly number[]
  /** How far from what is expected the same thing may still be meant. */
  readonly reach: number
  /** Held already against what its own words leave room for. */
  readonly isHeld?: true
}

export type Made = Pick<Product, 'expected' | 'reckoning'> &
  Partial<Pick<Product, 'factors' | 'reach' | 'isHeld'>>
export type Groups = Readonly<Record<string, string>>
export type Form = {
  /** One of them stands in the line. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  /** `above`: the texts that stand above the line, the nearest last. */
  readonly read: (
    groups: Groups,
    result: Figure,
    above: () => readonly string[],
  ) => Made | undefined
}

export const gap = String.raw`[ \u00a0\u202f]`
export const number = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)`
export const money = `${number}(?:,\\d+)?${gap}?[kKM]?${gap}?€`
export const counted = String.raw`(?<![${letter}\d.,/×+−–-]|\d[ \u00a0\u202f]|[×x÷+−–-][ \u00a0\u202f]|(?:entre|environ|près de|plus de|moins de) )`
/** « De 3 jours à 5 jours » is a change. */
export const free = `(?<!de )${counted}`
export const words = `${gap}(?!(?:€|euros|h|min)(?![${letter}]))[${letter}][^.;:()\\d\\n€%]{1,40}?`
export const about = '(?:environ |près de )?'
export const makes = `(?:,? soit (?:donc |un total de |au total )?|[,;]? (?:cela|ce qui|ça) (?:coûte|fait|représente|donne) (?:donc )?|, pour un total de |${gap}?(?::|=) ?| \\((?:soit )?)${about}`
export const tail = '(?<after>[^.;\\n]{0,30})'

/** A year in months, weeks and days of work; a week in days; with tax. */
export const otherTimes = [12, 52, 11, 46, 47, 220, 5, 6, 7, 1.2, 1 / 12]

/** Half of its last digit that is not a zero, as a share of it. */
export function roundingOf({ value, half }: Figure): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0
  return (half < 0.5 ? half : 0.5 * 10 ** zeros) / value
}
