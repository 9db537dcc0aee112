import { brandColours, hairline, ink, muted } from '../../../shared/documents/brand-colours.ts'
import type { Tone } from '../../../shared/documents/document-tree.ts'
import { toneColours } from '../../../shared/documents/tone-colours.ts'
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

export function themeOf(brand: Brand): Theme {
  const colours = brandColours(brand)
  const font = brand.font.trim()
  return {
    font: font === '' ? defaultBrand.font : font,
    brand: word(colours.brand),
    onBrand: word(colours.onBrand),
    accent: word(colours.accent),
    tint: word(colours.tint),
    faintTint: word(colours.faintTint),
    rule: word(hairline),
    text: word(ink),
    muted: word(muted),
  }
}

export function toneColors(tone: Tone, theme: Theme): { text: string; fill: string } {
  const { text, fill } = toneColours(tone, {
    accent: `#${theme.accent}`,
    faintTint: `#${theme.faintTint}`,
  })
  return { text: word(text), fill: word(fill) }
}

function word(color: string): string {
  return color.slice(1).toUpperCase()
}
