import type { Point } from './font-outlines.ts'

/** Where the description of a glyph stands in the file; an empty one is a space. */
export type PartOf = (glyph: number) => { readonly start: number; readonly length: number }

/** The closed polygons of a glyph, or of the glyphs that it is put together from, such as « é ». */
export function glyphContours(view: DataView, partOf: PartOf, glyph: number): Point[][] {
  const { start, length } = partOf(glyph)
  if (length === 0) return []
  const count = view.getInt16(start)
  return count < 0 ? composed(view, partOf, start + 10) : simple(view, start + 10, count)
}

const flags = { onCurve: 1, shortX: 2, shortY: 4, repeated: 8, sameX: 16, sameY: 32 } as const

type Knot = { readonly x: number; readonly y: number; readonly isOnCurve: boolean }

function simple(view: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + index * 2))
  const total = (ends.at(-1) ?? -1) + 1
  const instructions = start + count * 2
  let at = instructions + 2 + view.getUint16(instructions)
  const marks: number[] = []
  while (marks.length < total) {
    const mark = view.getUint8(at++)
    const times = (mark & flags.repeated) === 0 ? 1 : view.getUint8(at++) + 1
    for (let time = 0; time < times; time++) marks.push(mark)
  }
  const places = (short: number, same: number) => {
    let place = 0
    return marks.map(mark => {
      if ((mark & short) !== 0)
        place += (mark & same) === 0 ? -view.getUint8(at++) : view.getUint8(at++)
      else if ((mark & same) === 0) {
        place += view.getInt16(at)
        at += 2
      }
      return place
    })
  }
  const xs = places(flags.shortX, flags.sameX)
  const ys = places(flags.shortY, flags.sameY)
  const knots = marks.map((mark, index): Knot => {
    return { x: xs[index] ?? 0, y: ys[index] ?? 0, isOnCurve: (mark & flags.onCurve) !== 0 }
  })
  return ends.map((end, index) => polygon(knots.slice((ends[index - 1] ?? -1) + 1, end + 1)))
}

/** Curves as short lines: each knot off the curve bends the line between its neighbours. */
function polygon(knots: readonly Knot[]): Point[] {
  const points: Point[] = []
  knots.forEach((knot, index) => {
    if (knot.isOnCurve) points.push([knot.x, knot.y])
    else {
      const before = neighbour(knots.at(index - 1) ?? knot, knot)
      const after = neighbour(knots[(index + 1) % knots.length] ?? knot, knot)
      points.push(...bend(before, knot, after))
    }
  })
  return points
}

/** A neighbour off the curve is met halfway. */
function neighbour(other: Knot, knot: Knot): Point {
  return other.isOnCurve ? [other.x, other.y] : [(other.x + knot.x) / 2, (other.y + knot.y) / 2]
}

/** As many lines as a curve of a letter of 12 points needs to look round: it turns by 45° at most. */
const steps = 2

/** After its first point, at which the line before it ends. */
function bend([ax, ay]: Point, knot: Knot, [bx, by]: Point): Point[] {
  return Array.from({ length: steps }, (_, step): Point => {
    const t = (step + 1) / steps
    const before = (1 - t) ** 2
    const within = 2 * t * (1 - t)
    const after = t ** 2
    return [before * ax + within * knot.x + after * bx, before * ay + within * knot.y + after * by]
  })
}

const parts = { words: 1, moved: 2, scaled: 8, more: 32, scaledByTwo: 64, turned: 128 } as const

/** Glyphs moved to their places; Carlito neither scales nor turns them. */
function composed(view: DataView, partOf: PartOf, start: number): Point[][] {
  const polygons: Point[][] = []
  let at = start
  for (let hasMore = true; hasMore; ) {
    const mark = view.getUint16(at)
    const isWide = (mark & parts.words) !== 0
    const dx = isWide ? view.getInt16(at + 4) : view.getInt8(at + 4)
    const dy = isWide ? view.getInt16(at + 6) : view.getInt8(at + 5)
    const part = glyphContours(view, partOf, view.getUint16(at + 2))
    const move = (mark & parts.moved) === 0 ? [0, 0] : [dx, dy]
    polygons.push(
      ...part.map(points =>
        points.map(([x, y]): Point => [x + (move[0] ?? 0), y + (move[1] ?? 0)]),
      ),
    )
    at += (isWide ? 8 : 6) + scaleLength(mark)
    hasMore = (mark & parts.more) !== 0
  }
  return polygons
}

function scaleLength(mark: number): number {
  if ((mark & parts.scaled) !== 0) return 2
  if ((mark & parts.scaledByTwo) !== 0) return 4
  return (mark & parts.turned) === 0 ? 0 : 8
}
