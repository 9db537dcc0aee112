import { contrastRatio } from '../../../shared/domain/firm/contrast.ts'

/**
 * Ten shades of one colour, light to dark, for a theme. White text on shades 5 to 9 and those shades
 * on white reach 4.5:1 (WCAG AA) whatever the colour, so that any firm's colour stays readable.
 */
type Palette = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

/** `hex` is the firm's colour, `#rrggbb`. */
export function accentPalette(hex: string): Palette {
  const { hue, saturation, lightness } = toHsl(hex)
  const readable = lightestReadable(hue, saturation, 4.6)
  const main = Math.min(lightness, readable)
  const tint = (light: number, share = 1) => toHex(hue, saturation * share, light)
  return [
    tint(0.965, 0.7),
    tint(0.925, 0.7),
    tint(0.86, 0.7),
    tint(0.77, 0.7),
    tint(0.68, 0.8),
    tint(readable),
    tint(main),
    tint(main * 0.86),
    tint(main * 0.74),
    tint(main * 0.62),
  ]
}

/** The lightest lightness at which this hue stands out from white by the ratio. */
function lightestReadable(hue: number, saturation: number, ratio: number): number {
  for (let light = 0.6; light > 0.05; light -= 0.01) {
    if (contrastRatio(toHex(hue, saturation, light), '#ffffff') >= ratio) return light
  }
  return 0.05
}

function channels(hex: string): number[] {
  return [1, 3, 5].map(start => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
}

function toHsl(hex: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = channels(hex)
  const max = Math.max(red, green, blue)
  const min = Math.min(red, green, blue)
  const lightness = (max + min) / 2
  const spread = max - min
  if (spread === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = spread / (1 - Math.abs(2 * lightness - 1))
  if (max === red)
    return { hue: (60 * ((green - blue) / spread) + 360) % 360, saturation, lightness }
  if (max === green) return { hue: 60 * ((blue - red) / spread) + 120, saturation, lightness }
  return { hue: 60 * ((red - green) / spread) + 240, saturation, lightness }
}

function toHex(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number) => {
    const position = (offset + hue / 30) % 12
    const value = lightness - chroma * Math.max(-1, Math.min(position - 3, 9 - position, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
