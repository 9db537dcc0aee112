import { type Coverage, coverageOf } from './coverage.ts'
import type { Point } from './font-outlines.ts'
import type { Pixels } from './png-file.ts'

export type Canvas = Pixels & {
  readonly fillRectangle: (corner: Point, size: Point, colour: string) => void
  readonly fill: (coverage: Coverage, colour: string, at?: Point) => void
  readonly fillPolygon: (points: readonly Point[], colour: string) => void
}

/** Steps between a colour and what it covers: enough for the eye, few enough for a small file. */
const steps = 15

/** A white sheet of pixels. */
export function canvas(width: number, height: number): Canvas {
  const colours = new Uint32Array(width * height).fill(0xffffffff)
  const fill = (
    { left, top, width: across, shares }: Coverage,
    colour: string,
    [dx, dy]: Point = [0, 0],
  ) => {
    const over = numberOf(colour)
    for (let index = 0; index < shares.length; index++) {
      const step = Math.round((shares[index] ?? 0) * steps)
      if (step === 0) continue
      const row = Math.floor(index / across)
      const [x, y] = [left + dx + index - row * across, top + dy + row]
      if (x < 0 || y < 0 || x >= width || y >= height) continue
      const at = y * width + x
      colours[at] = mixed(over, colours[at] ?? 0, step / steps)
    }
  }
  /** Its edges fall on whole pixels, so that fills that touch leave no seam. */
  const fillRectangle = ([x, y]: Point, [across, down]: Point, colour: string) => {
    const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))]
    const right = Math.min(width, Math.max(left + 1, Math.round(x + across)))
    const bottom = Math.min(height, Math.max(top + 1, Math.round(y + down)))
    const number = numberOf(colour)
    for (let row = top; row < bottom; row++) {
      colours.fill(number, row * width + left, row * width + right)
    }
  }
  const fillPolygon = (points: readonly Point[], colour: string) =>
    fill(coverageOf([points]), colour)
  return { width, height, colours, fill, fillRectangle, fillPolygon }
}

/** `#rrggbb` as `0xBBGGRR`, opaque. */
function numberOf(colour: string): number {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return opaque(channel(1), channel(3), channel(5))
}

function mixed(over: number, under: number, share: number): number {
  const channel = (shift: number) => {
    const [above, below] = [(over >> shift) & 0xff, (under >> shift) & 0xff]
    return Math.round(below + (above - below) * share)
  }
  return opaque(channel(0), channel(8), channel(16))
}

function opaque(red: number, green: number, blue: number): number {
  return (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0
}
