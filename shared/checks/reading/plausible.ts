/**
 * « 12 colis » is no sum of 400: so far from the figure that it would be held against, what is told is
 * of something else (a part, a maximum, another list), and no mistake. `reach` is a share of that figure.
 */
export function isOfSomethingElse(told: number, meant: number, reach: number): boolean {
  return Math.abs(told - meant) > Math.abs(meant) * reach
}

/** Of a whole against its parts, which are all told: places, rows, points of a grid. */
export const reachOfWholes = 0.2

/** Of a sum or a product against the lines that make it, one of which may be wrong or missing. */
export const reachOfSums = 0.3
