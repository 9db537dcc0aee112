/** The one place where money is rounded: amounts are whole cents, halves go away from zero. */
export function roundCents(cents: number): number {
  return Math.sign(cents) * Math.round(Math.abs(cents))
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** Cents for a number of days at a day rate in cents. */
export function daysTimesRate(days: number, dayRate: number): number {
  return roundCents(days * dayRate)
}

/** Cents that are `percent` (0 to 100) of an amount in cents. */
export function percentOf(cents: number, percent: number): number {
  return roundCents((cents * percent) / 100)
}

/**
 * Splits an amount in proportion to the weights so that the parts add up to it, to the cent:
 * each part is cut down to whole cents and the cents left over go to the largest remainders
 * (Hare–Niemeyer), the earlier part first where remainders are equal.
 */
export function splitByWeights(total: number, weights: readonly number[]): number[] {
  const weight = sum(weights)
  if (weight <= 0) return weights.map(() => 0)
  const sign = total < 0 ? -1 : 1
  const exact = weights.map(each => withoutNoise((Math.abs(total) * each) / weight))
  const parts = exact.map(Math.floor)
  const left = Math.abs(total) - sum(parts)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts.map(part => (part === 0 ? 0 : part * sign))
}

/** Equal remainders must compare equal, whatever the decimals left by dividing. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
