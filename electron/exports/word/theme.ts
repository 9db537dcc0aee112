import { brandColours, ink } from '../../../shared/documents/brand-colours.ts'
import { type Brand, defaultBrand } from '../../../shared/domain/firm.ts'

/** Colours as Word writes them, `RRGGBB`; every text colour is readable on the fills it stands on. */
export type Theme = {
  readonly font: string
  readonly brand: string
  readonly onBrand: string
  /** The brand's colour where it is text, darkened as far as reading asks for. */
  readonly accent: string
  readonly tint: string
  readonly faintTint: string
  readonly rule: string
  readonly text: string
  readonly muted: string
}

const muted = '#55606b'

export function themeOf(brand: Brand): Theme {
  const colours = brandColours(brand.primaryColor)
  const font = brand.font.trim()
  return {
    font: font === '' ? defaultBrand.font : font,
    brand: word(colours.brand),
    onBrand: word(colours.onBrand),
    accent: word(colours.accent),
    tint: word(colours.tint),
    faintTint: word(colours.faintTint),
    rule: 'D5DADF',
    text: word(ink),
    muted: word(muted),
  }
}

type Tone = 'good' | 'warning' | 'bad' | 'info' | 'neutral'

export function toneColors(tone: Tone, theme: Theme): { text: string; fill: string } {
  switch (tone) {
    case 'good':
      return { text: '1B6B3A', fill: 'EAF5EE' }
    case 'warning':
      return { text: '8A5200', fill: 'FDF3E1' }
    case 'bad':
      return { text: 'A3262A', fill: 'FBEBEB' }
    case 'info':
      return { text: theme.accent, fill: theme.faintTint }
    case 'neutral':
      return { text: theme.muted, fill: 'F3F5F7' }
  }
}

function word(color: string): string {
  return color.slice(1).toUpperCase()
}
