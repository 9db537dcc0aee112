/** Twentieths of a point, Word's unit for lengths (DXA). */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

/** A length in points as twentieths of a point. */
export function points(length: number): number {
  return Math.round(length * 20)
}

/** A font size in points as half-points, Word's unit for them. */
export function fontSize(size: number): number {
  return Math.round(size * 2)
}

/** The thickness of a border in points, in Word's eighths of a point. */
export function borderSize(thickness: number): number {
  return Math.round(thickness * 8)
}

export const page = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(28),
  bottom: millimetres(24),
  side: millimetres(23),
  header: millimetres(12),
  footer: millimetres(10),
} as const

export const textWidth = page.width - 2 * page.side
export const textHeight = page.height - page.top - page.bottom

/** Space inside a table cell. */
export const cellPadding = { vertical: points(3.2), horizontal: points(5) } as const

/** Space left under a table before what follows it, as one empty line of this height. */
export const gapAfterTable = points(9)

/** The quote brings its own space; an empty line as thin as this keeps it in every reader. */
export const gapAfterQuote = points(1)

/** What sets words of code apart, for those who write them and those who read them back. */
export const codeFont = 'Consolas'

/** Key figures side by side. */
export const figuresPerRow = 4

export const listIndent = millimetres(6)
