/** What the third of three columns is of the two others, for every row of a table. */
export type Relation = {
  readonly compute: (one: number, other: number) => number
  readonly inWords: (one: string, other: string) => string
  /** The third column holds percents. */
  readonly isPercent?: boolean
}

export const difference: Relation = {
  compute: (one, other) => one - other,
  inWords: (one, other) => `${one} − ${other}`,
}

export const relations: readonly Relation[] = [
  difference,
  { compute: (one, other) => other - one, inWords: (one, other) => `${other} − ${one}` },
  { compute: (one, other) => one + other, inWords: (one, other) => `${one} + ${other}` },
  { compute: (one, other) => one * other, inWords: (one, other) => `${one} × ${other}` },
  {
    compute: (one, other) => (other / one) * 100,
    inWords: (one, other) => `${other} sur ${one}`,
    isPercent: true,
  },
  {
    compute: (one, other) => (one / other) * 100,
    inWords: (one, other) => `${one} sur ${other}`,
    isPercent: true,
  },
  {
    compute: (one, other) => ((other - one) / one) * 100,
    inWords: (one, other) => `(${other} − ${one}) / ${one}`,
    isPercent: true,
  },
]

/** Percents add up with percents alone; an amount may be multiplied by one. */
export function isProduct({ compute }: Relation): boolean {
  return compute(3, 5) === 15
}
