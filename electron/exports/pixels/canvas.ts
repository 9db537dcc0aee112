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
  const fill = (coverage: Coverage, colour: string, at: Point = [0, 0]) => {
    const { width: across, shares, inked } = coverage
    const over = numberOf(colour)
    const x = coverage.left + at[0]
    const y = coverage.top + at[1]
    inked.forEach(position => {
      const row = Math.floor(position / across)
      const column = x + position - row * across
      const line = y + row
      if (column < 0 || column >= width || line < 0 || line >= height) return
      const step = Math.round((shares[position] ?? 0) * steps)
      const pixel = line * stride + column + 1
      if (step > 0) lines[pixel] = step === steps ? over : mixed(over, lines[pixel] ?? 0, step)
    })
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
