import type { Point } from './font-outlines.ts'

/** How much of each pixel of a box lies within closed polygons, from 0 to 1. */
export type Coverage = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly shares: Float32Array
  /** Where `shares` has anything: a third of a letter's box, which is all that is painted. */
  readonly inked: readonly number[]
}

type Changes = Pick<Coverage, 'left' | 'top' | 'width' | 'shares'>

/** In pixels, `y` downwards. What runs for each edge makes no arrays: a text has thousands of edges. */
export function coverageOf(polygons: readonly (readonly Point[])[]): Coverage {
  const { left, top, right, bottom } = boundsOf(polygons)
  const [width, height] = [right - left + 2, bottom - top + 1]
  const changes = { left, top, width, shares: new Float32Array(width * height + 2) }
  for (const points of polygons) {
    let from = points.at(-1)
    points.forEach(to => {
      if (from !== undefined) addEdge(changes, from, to)
      from = to
    })
  }
  return { ...changes, height, inked: summed(changes.shares) }
}

/** The whole pixels around the polygons. */
function boundsOf(polygons: readonly (readonly Point[])[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const points of polygons) {
    points.forEach(point => {
      left = Math.min(left, point[0])
      top = Math.min(top, point[1])
      right = Math.max(right, point[0])
      bottom = Math.max(bottom, point[1])
    })
  }
  return {
    left: Math.floor(left),
    top: Math.floor(top),
    right: Math.ceil(right),
    bottom: Math.ceil(bottom),
  }
}

/**
 * Adds what an edge changes in the coverage of the pixels it crosses; the sum from left to right is
 * then the coverage itself (the method of font-rs and stb_truetype).
 */
function addEdge({ left, top, width, shares }: Changes, from: Point, to: Point): void {
  if (from[1] === to[1]) return
  const isDown = from[1] < to[1]
  const upper = isDown ? from : to
  const lower = isDown ? to : from
  const start = upper[1] - top
  const end = lower[1] - top
  const slope = (lower[0] - upper[0]) / (end - start)
  let x = upper[0] - left
  for (let row = Math.floor(start); row < Math.ceil(end); row++) {
    const rise = Math.min(row + 1, end) - Math.max(row, start)
    const next = x + slope * rise
    addRow(shares, row * width, isDown ? rise : -rise, Math.min(x, next), Math.max(x, next))
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
  if (last === first + 1) {
    addWithinPixel(changes, start + first, turn, last - (left + right) / 2)
    return
  }
  let before = 0
  for (let pixel = first; pixel < last; pixel++) {
    const covered = turn * coveredShare(left, right, pixel)
    changes[start + pixel] = (changes[start + pixel] ?? 0) + covered - before
    before = covered
  }
  changes[start + last] = (changes[start + last] ?? 0) + turn - before
}

/** Nearly every edge of a letter crosses a row within one pixel, of which `share` lies right of it. */
function addWithinPixel(changes: Float32Array, pixel: number, turn: number, share: number): void {
  const covered = turn * share
  changes[pixel] = (changes[pixel] ?? 0) + covered
  changes[pixel + 1] = (changes[pixel + 1] ?? 0) + turn - covered
}

/** Share of a pixel right of a straight edge that goes from `left` to `right` in this row. */
function coveredShare(left: number, right: number, pixel: number): number {
  if (right - left < 1e-6) return pixel + 1 - left
  return passed(left, right, pixel + 1) - passed(left, right, pixel)
}

/** What of a row lies right of the edge, up to `x`. */
function passed(left: number, right: number, x: number): number {
  if (x <= left) return 0
  if (x >= right) return x - (left + right) / 2
  return (x - left) ** 2 / (2 * (right - left))
}

/** Sums in place; tells where the sums are more than nothing. */
function summed(changes: Float32Array): number[] {
  const inked: number[] = []
  let sum = 0
  for (let pixel = 0; pixel < changes.length; pixel++) {
    sum += changes[pixel] ?? 0
    const share = Math.min(1, Math.abs(sum))
    changes[pixel] = share
    if (share > leastInk) inked.push(pixel)
  }
  return inked
}

/** Less is what rounding leaves of nothing. */
const leastInk = 1e-3
