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

/** The same colour, darkened as little as reading it on white asks for. */
export function readableColour(color: string): string {
  const channels = [1, 3, 5].map(start => Number.parseInt(color.slice(start, start + 2), 16))
  for (let percent = 100; percent > 0; percent -= 2) {
    const darker = channels.map(channel => Math.round((channel * percent) / 100))
    const candidate = `#${darker.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
    if (isReadableOnWhite(candidate)) return candidate
  }
  return '#000000'
}

/** Least contrast at which a line or a bar is told from the paper (WCAG 2.2, 1.4.11). */
const visibleContrast = 3

/** True of a colour that draws rules and bars well, if not words. */
export function isVisibleOnWhite(color: string): boolean {
  return contrastRatio(color, '#ffffff') >= visibleContrast
}
