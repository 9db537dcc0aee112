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
    { left, top, width: across, height: down, shares }: Coverage,
    colour: string,
    [dx, dy]: Point = [0, 0],
  ) => {
    const over = numberOf(colour)
    const [x, y] = [left + dx, top + dy]
    const [firstColumn, endColumn] = [Math.max(0, -x), Math.min(across, width - x)]
    const [firstRow, endRow] = [Math.max(0, -y), Math.min(down, height - y)]
    for (let row = firstRow; row < endRow; row++) {
      for (let column = firstColumn; column < endColumn; column++) {
        const step = Math.round((shares[row * across + column] ?? 0) * steps)
        if (step === 0) continue
        const at = (y + row) * stride + x + column + 1
        lines[at] = step === steps ? over : mixed(over, lines[at] ?? 0, step)
      }
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
