import { type Coverage, coverageOf } from './coverage.ts'
import type { Point } from './font-outlines.ts'
import { numberedColours, steps } from './palette.ts'
import type { Pixels } from './png-file.ts'

/** Lengths in pixels, `y` downwards; what is outside of the sheet is not painted. */
export type Canvas = Pixels & {
  readonly fillRectangle: (corner: Point, size: Point, colour: string) => void
  readonly fill: (coverage: Coverage, colour: string, at?: Point) => void
  readonly fillPolygon: (points: readonly Point[], colour: string) => void
}

/** A white sheet of pixels. */
export function canvas(width: number, height: number): Canvas {
  const { colours: palette, numberOf, mixed } = numberedColours()
  const stride = width + 1
  const lines = new Uint8Array(stride * height)
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
      const at = y * stride + x + 1
      lines[at] = step === steps ? over : mixed(over, lines[at] ?? 0, step)
    }
  }
  /** Its edges fall on whole pixels, so that fills that touch leave no seam. */
  const fillRectangle = ([x, y]: Point, [across, down]: Point, colour: string) => {
    const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))]
    const right = Math.min(width, Math.max(left + 1, Math.round(x + across)))
    const bottom = Math.min(height, Math.max(top + 1, Math.round(y + down)))
    const number = numberOf(colour)
    for (let row = top; row < bottom; row++) {
      lines.fill(number, row * stride + 1 + left, row * stride + 1 + right)
    }
  }
  const fillPolygon = (points: readonly Point[], colour: string) =>
    fill(coverageOf([points]), colour)
  return { width, height, lines, palette, fill, fillRectangle, fillPolygon }
}
