import { brandColours, hairline, ink, muted } from '../../../shared/documents/brand-colours.ts'
import type { Tone } from '../../../shared/documents/document-tree.ts'
import { toneColours } from '../../../shared/documents/tone-colours.ts'
import { type Brand, defaultBrand } from '../../../shared/domain/firm/firm.ts'

/** Colours as Word writes them, `RRGGBB`; every text colour is readable on the fills it stands on. */
export type Theme = {
  readonly font: string
  readonly headingFont: string
  readonly brand: string
  readonly onBrand: string
  /** The brand's colour where it is text, darkened as far as reading asks for. */
  readonly accent: string
  /** The second colour where the firm has one, for rules that stand out. */
  readonly second: string | undefined
  /** The second colour, else the accent. */
  readonly highlight: string
  readonly tint: string
  readonly faintTint: string
  readonly rule: string
  readonly text: string
  readonly muted: string
}

export function themeOf(brand: Brand): Theme {
  const colours = brandColours(brand)
  const font = nameOf(brand.font, defaultBrand.font)
  const second = brand.secondaryColor === undefined ? undefined : word(brand.secondaryColor)
  return {
    font,
    headingFont: nameOf(brand.headingFont, font),
    second,
    highlight: second ?? word(colours.accent),
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

function nameOf(font: string | undefined, otherwise: string): string {
  const name = font?.trim() ?? ''
  return name === '' ? otherwise : name
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
