/** The one place where money is rounded: amounts are whole cents, halves go away from zero. */
export function roundCents(cents: number): number {
  const rounded = Math.sign(cents) * Math.round(Math.abs(cents))
  return rounded === 0 ? 0 : rounded
}

/** Whole cents for an amount in euros. */
export function toCents(euros: number): number {
  return roundCents(euros * 100)
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** Cents for a number of days, in quarters, at a day rate in cents: exact but for the last rounding. */
export function daysTimesRate(days: number, dayRate: number): number {
  return roundCents(days * dayRate)
}

/**
 * Cents that are `percent` (0 to 100) of an amount in cents. Percentages are taken as whole
 * ten-thousandths, so that halves are told exactly (`15,5 %` of 1 € is no binary fraction).
 */
export function percentOf(cents: number, percent: number): number {
  return roundCents((cents * Math.round(percent * 10_000)) / 1_000_000)
}

/**
 * Splits an amount in proportion to the weights so that the parts add up to it, to the cent: each
 * part is cut down to whole cents and the cents left over go to the largest remainders
 * (Hare–Niemeyer), the earlier part first where remainders are equal. A weight below zero is none.
 */
export function splitByWeights(total: number, weights: readonly number[]): number[] {
  const whole = weights.map(wholeWeight)
  const weight = whole.reduce((all, each) => all + each, 0n)
  if (weight === 0n) return weights.map(() => 0)
  const shares = whole.map(each => BigInt(Math.abs(total)) * each)
  const parts = shares.map(share => Number(share / weight))
  const left = Math.abs(total) - sum(parts)
  const favoured = shares
    .map((share, index) => ({ index, remainder: share % weight }))
    .toSorted((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)
    .slice(0, left)
  for (const { index } of favoured) parts[index] = (parts[index] ?? 0) + 1
  return parts.map(part => (part === 0 ? 0 : part * Math.sign(total)))
}

/** Integers, for remainders to be compared exactly; a millionth of a percent is told apart. */
function wholeWeight(weight: number): bigint {
  return BigInt(Math.round(Math.max(0, weight) * 1_000_000))
}
