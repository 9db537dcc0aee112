/** One measured figure. `peer` was measured in the same run, on the same machine, in the same unit. */
export type Figure = {
  readonly what: string
  readonly value: number
  readonly unit: 'ms'
  readonly peer?: { readonly name: string; readonly value: number }
  /** `value` over the peer's. */
  readonly ratio?: number
  /** What the value, or the ratio, must not exceed. */
  readonly target: { readonly atMost: number; readonly of: 'value' | 'ratio' }
}

export function compared(
  figure: Omit<Figure, 'ratio'> & { peer: NonNullable<Figure['peer']> },
): Figure {
  return { ...figure, ratio: figure.value / figure.peer.value }
}

export function meetsTarget({ value, ratio, target }: Figure): boolean {
  const measured = target.of === 'ratio' ? ratio : value
  return measured !== undefined && measured <= target.atMost
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value that `percent` of the values do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.ceil((percent / 100) * sorted.length)
  return sorted[Math.max(0, rank - 1)] ?? Number.NaN
}

/** How long each of `runs` calls takes, in milliseconds, after `warmUps` that are not counted. */
export async function timings(
  run: () => unknown,
  { runs, warmUps }: { runs: number; warmUps: number },
): Promise<number[]> {
  for (let round = 0; round < warmUps; round++) await run()
  const taken: number[] = []
  for (let round = 0; round < runs; round++) {
    const start = performance.now()
    await run()
    taken.push(performance.now() - start)
  }
  return taken
}

/** The same for two rivals that take turns, so that a busy moment of the machine slows both. */
export async function timingsInTurn(
  rivals: readonly [() => unknown, () => unknown],
  { runs, warmUps }: { runs: number; warmUps: number },
): Promise<[number[], number[]]> {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round < runs; round++) {
    const count = { runs: 1, warmUps: round === 0 ? warmUps : 0 }
    taken[0].push(...(await timings(rivals[0], count)))
    taken[1].push(...(await timings(rivals[1], count)))
  }
  return taken
}
