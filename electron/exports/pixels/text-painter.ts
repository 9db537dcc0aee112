import type { Canvas } from './canvas.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { boldFont, regularFont } from './font-files.ts'
import { fontOutlines, type Glyph, type Outlines, type Point } from './font-outlines.ts'

/** Sizes in pixels; `y` is the baseline. */
type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly anchor: 'start' | 'middle' | 'end'
  readonly colour: string
}

export type TextPainter = (sheet: Canvas, text: PlacedText) => void

/** Letters set side by side by their widths, each drawn once for each size, on whole pixels. */
export function textPainter(): TextPainter {
  const fonts = { bold: face(fontOutlines(boldFont())), regular: face(fontOutlines(regularFont())) }
  return (sheet, { text, size, isBold, anchor, colour, ...place }) => {
    const { outlines, letterOf } = isBold ? fonts.bold : fonts.regular
    const letters = [...text].filter(letter => !isInvisible(letter))
    const advance = (letter: string) =>
      (outlines.glyphOf(letter).advance * size) / outlines.unitsPerEm
    const width = letters.reduce((sum, letter) => sum + advance(letter), 0)
    let x = place.x - { start: 0, middle: width / 2, end: width }[anchor]
    for (const letter of letters) {
      const drawn = letterOf(letter, size)
      if (drawn !== undefined) sheet.fill(drawn, colour, [Math.round(x), Math.round(place.y)])
      x += advance(letter)
    }
  }
}

type LetterOf = (letter: string, size: number) => Coverage | undefined

function face(outlines: Outlines): { outlines: Outlines; letterOf: LetterOf } {
  const known = new Map<string, Coverage | undefined>()
  return {
    outlines,
    letterOf: (letter, size) => {
      const key = `${letter} ${size}`
      if (!known.has(key)) {
        const scale = size / outlines.unitsPerEm
        known.set(key, letterCoverage(outlines.glyphOf(letter), scale))
      }
      return known.get(key)
    },
  }
}

/** Nothing for a space. */
function letterCoverage({ polygons }: Glyph, scale: number): Coverage | undefined {
  if (polygons.length === 0) return undefined
  const placed = polygons.map(points =>
    points.map((point): Point => [point[0] * scale, -point[1] * scale]),
  )
  return coverageOf(placed)
}

/** Joiners, marks of direction and their kin take no room. */
function isInvisible(letter: string): boolean {
  return /[\u034f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/.test(
    letter,
  )
}
