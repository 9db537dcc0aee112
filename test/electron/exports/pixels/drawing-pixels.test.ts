import { describe, expect, it } from 'vitest'
import { canvas } from '../../../../electron/exports/pixels/canvas.ts'
import { coverageOf } from '../../../../electron/exports/pixels/coverage.ts'
import { drawingPixels } from '../../../../electron/exports/pixels/drawing-pixels.ts'
import { regularFont } from '../../../../electron/exports/pixels/font-files.ts'
import { fontOutlines, type Point } from '../../../../electron/exports/pixels/font-outlines.ts'
import { textWidthOf } from '../../../../shared/documents/text-width.ts'
import { defaultBrand } from '../../../../shared/domain/firm/firm.ts'
import { drawingOf } from '../../../../shared/drawings/drawing-of.ts'
import { fewRisks, planning } from '../../../shared/drawings/blocks.ts'

const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0)

describe('what a shape covers', () => {
  it('is its area, wherever it stands between pixels and however it is turned', () => {
    const triangle: Point[] = [
      [0.3, 0.2],
      [7.9, 1.7],
      [3.1, 6.4],
    ]
    for (const shift of [0, 0.25, 0.5, 0.77]) {
      const moved = triangle.map(([x, y]): Point => [x + shift, y - shift])
      expect(sumOf(coverageOf([moved]).shares)).toBeCloseTo(areaOf(triangle), 3)
      expect(sumOf(coverageOf([moved.toReversed()]).shares)).toBeCloseTo(areaOf(triangle), 3)
    }
  })

  it('leaves out the hole of a letter', () => {
    const square = (from: number, to: number): Point[] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ]
    const ring = coverageOf([square(0, 6), square(2, 4).toReversed()])
    expect(sumOf(ring.shares)).toBeCloseTo(36 - 4, 4)
  })
})

describe('letters', () => {
  const { glyphOf, unitsPerEm } = fontOutlines(regularFont())

  it('are as wide as the widths that texts are measured with', () => {
    for (const letter of 'AaÉéçœ0«€’W') {
      const width = (glyphOf(letter).advance / unitsPerEm) * 1000
      const measured = textWidthOf(letter, { font: 'Carlito', size: 1000, isBold: false })
      expect(Math.abs(width - measured), letter).toBeLessThanOrEqual(5)
    }
  })

  it('with accents are put together from their parts', () => {
    expect(glyphOf('é').polygons.length).toBeGreaterThan(glyphOf('e').polygons.length)
    expect(glyphOf(' ').polygons).toEqual([])
  })

  it('that the font does not have are an empty box', () => {
    expect(glyphOf('漢')).toEqual(glyphOf('🚀'))
    expect(glyphOf('漢').polygons.length).toBeGreaterThan(0)
  })
})

describe('a drawing in pixels', () => {
  it('has 252 pixels to the inch', () => {
    const drawing = drawingOf(planning, defaultBrand)
    const { width, height } = drawingPixels(drawing)
    expect((width / drawing.width) * 72).toBeCloseTo(252, 0)
    expect((height / drawing.height) * 72).toBeCloseTo(252, 0)
  })

  it('has the colours of the drawing', () => {
    const { palette } = drawingPixels(drawingOf(fewRisks, defaultBrand))
    expect(palette).toEqual(expect.arrayContaining(['#ffffff', '#fbebeb', '#a3262a', '#1f2933']))
  })
})

it('nothing is painted outside of a sheet', () => {
  const sheet = canvas(4, 4)
  sheet.fillRectangle([-3, 2], [20, 20], '#000000')
  sheet.fillPolygon(
    [
      [-5, -5],
      [9, -5],
      [-5, 0.5],
    ],
    '#ff0000',
  )
  expect(sheet.lines).toHaveLength(4 * 5)
  expect(sheet.palette[sheet.lines[16] ?? 0]).toBe('#000000')
})

function areaOf(points: readonly Point[]): number {
  const twice = points.map(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0]
    return x * nextY - nextX * y
  })
  return Math.abs(sumOf(twice)) / 2
}
