import { sum } from '../../domain/money.ts'
import { formatDays, formatEuros } from '../../french/writing.ts'
import type { Line } from '../document-tree.ts'

/** « 31 200 € », with the days that it pays for on the line below. */
export function amountAndDays(cents: number, days: number | undefined): Line {
  const amount = formatEuros(cents)
  return [{ text: days === undefined ? amount : `${amount}\n${formatDays(days)}` }]
}

/** Nothing where no line counts its days. */
export function totalDays(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter(each => each !== undefined)
  return known.length === 0 ? undefined : sum(known)
}
