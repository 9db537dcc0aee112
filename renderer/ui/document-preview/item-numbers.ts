/** The number of each item among those of its level; an item of a higher level starts the lower ones again. */
export function itemNumbers(levels: readonly number[]): number[] {
  const counts: number[] = []
  return levels.map(level => {
    counts.length = Math.min(counts.length, level + 1)
    counts[level] = (counts[level] ?? 0) + 1
    return counts[level]
  })
}
