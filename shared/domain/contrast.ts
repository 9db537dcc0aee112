/** Least contrast at which small text is readable (WCAG 2.2, 1.4.3). */
export const readableContrast = 4.5

/** From 1 (the same colour) to 21 (black on white), for colours written `#rrggbb` (WCAG 2.2). */
export function contrastRatio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

export function isReadableOnWhite(color: string): boolean {
  return contrastRatio(color, '#ffffff') >= readableContrast
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start =>
    linear(Number.parseInt(color.slice(start, start + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** sRGB to linear light. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
