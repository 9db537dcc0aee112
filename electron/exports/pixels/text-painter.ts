import type { Canvas } from './canvas.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { boldFont, regularFont } from './font-files.ts'
import { fontOutlines, type Glyph, type Outlines, type Point } from './font-outlines.ts'

/** Sizes in pixels; `y` is the baseline. */
export type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly anchor: 'start' | 'middle' | 'end'
  readonly colour: string
}

export type TextPainter = (sheet: Canvas, text: PlacedText) => void

/** Letters set side by side by their widths, each drawn once for each size and half of a pixel. */
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
      const halves = Math.round(x * 2)
      const drawn = letterOf(letter, size, halves & 1)
      if (drawn !== undefined) sheet.fill(drawn, colour, [halves >> 1, Math.round(place.y)])
      x += advance(letter)
    }
  }
}

type LetterOf = (letter: string, size: number, half: number) => Coverage | undefined

function face(outlines: Outlines): { outlines: Outlines; letterOf: LetterOf } {
  const known = new Map<string, Coverage | undefined>()
  return {
    outlines,
    letterOf: (letter, size, half) => {
      const key = `${letter} ${size} ${half}`
      if (!known.has(key)) {
        const scale = size / outlines.unitsPerEm
        known.set(key, letterCoverage(outlines.glyphOf(letter), scale, half / 2))
      }
      return known.get(key)
    },
  }
}

/** Nothing for a space. */
function letterCoverage({ polygons }: Glyph, scale: number, shift: number): Coverage | undefined {
  if (polygons.length === 0) return undefined
  const placed = polygons.map(points =>
    points.map((point): Point => [point[0] * scale + shift, -point[1] * scale]),
  )
  return coverageOf(placed)
}

/** Joiners, marks of direction and their kin take no room. */
function isInvisible(letter: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(letter)
}
