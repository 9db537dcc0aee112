import type { Point } from './font-outlines.ts'

/** How much of each pixel of a box lies within closed polygons, from 0 to 1. */
export type Coverage = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly shares: Float32Array
}

/** In pixels, `y` downwards. */
export function coverageOf(polygons: readonly (readonly Point[])[]): Coverage {
  const xs = polygons.flatMap(points => points.map(([x]) => x))
  const ys = polygons.flatMap(points => points.map(([, y]) => y))
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))]
  const width = Math.ceil(Math.max(...xs)) - left + 2
  const height = Math.ceil(Math.max(...ys)) - top + 1
  const shares = new Float32Array(width * height + 2)
  for (const points of polygons) {
    points.forEach(([x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
      addEdge(shares, width, [x - left, y - top], [nextX - left, nextY - top])
    })
  }
  return { left, top, width, height, shares: summed(shares) }
}

/**
 * Adds what an edge changes in the coverage of the pixels it crosses; the sum from left to right is
 * then the coverage itself (the method of font-rs and stb_truetype).
 */
function addEdge(changes: Float32Array, width: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return
  const sign = from[1] < to[1] ? 1 : -1
  const [[x0, y0], [x1, y1]] = sign === 1 ? [from, to] : [to, from]
  const slope = (x1 - x0) / (y1 - y0)
  let x = x0
  for (let row = Math.floor(y0); row < Math.ceil(y1); row++) {
    const rise = Math.min(row + 1, y1) - Math.max(row, y0)
    const next = x + slope * rise
    addRow(changes, row * width, sign * rise, Math.min(x, next), Math.max(x, next))
    x = next
  }
}

/** One row's part of an edge, from `left` to `right`, that turns coverage by `turn` in all. */
function addRow(
  changes: Float32Array,
  start: number,
  turn: number,
  left: number,
  right: number,
): void {
  const first = Math.floor(left)
  const last = Math.max(first + 1, Math.ceil(right))
  let before = 0
  for (let pixel = first; pixel < last; pixel++) {
    const covered = turn * coveredShare(left, right, pixel)
    changes[start + pixel] = (changes[start + pixel] ?? 0) + covered - before
    before = covered
  }
  changes[start + last] = (changes[start + last] ?? 0) + turn - before
}

/** Share of a pixel right of a straight edge that goes from `left` to `right` in this row. */
function coveredShare(left: number, right: number, pixel: number): number {
  if (right - left < 1e-6) return pixel + 1 - left
  const passed = (x: number) => {
    if (x <= left) return 0
    if (x >= right) return x - (left + right) / 2
    return (x - left) ** 2 / (2 * (right - left))
  }
  return passed(pixel + 1) - passed(pixel)
}

function summed(changes: Float32Array): Float32Array {
  let sum = 0
  return changes.map(change => {
    sum += change
    return Math.min(1, Math.abs(sum))
  })
}
