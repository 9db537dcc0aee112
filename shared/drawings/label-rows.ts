/** Something to be labelled on one line of the drawing, by its place and the width of its text. */
export type Labelled = { readonly x: number; readonly textWidth: number }

export type PlacedLabel<T> = T & {
  /** The line the label stands on, from 0, so that no two labels overlap. */
  readonly row: number
  /** Right of the mark, or left of it where the drawing ends. */
  readonly side: 'right' | 'left'
}

const gap = 14

/** Places labels from left to right on the first line that has room. */
export function placeLabels<T extends Labelled>(
  labels: readonly T[],
  width: number,
): PlacedLabel<T>[] {
  const ends: number[] = []
  return labels
    .toSorted((a, b) => a.x - b.x)
    .map(label => {
      const side = label.x + gap + label.textWidth > width ? 'left' : 'right'
      const start = side === 'right' ? label.x - gap / 2 : label.x - gap - label.textWidth
      const free = ends.findIndex(end => end <= start)
      const row = free === -1 ? ends.length : free
      ends[row] = side === 'right' ? label.x + gap + label.textWidth : label.x + gap
      return { ...label, row, side }
    })
}
