import { type BrandColours, brandColours } from '../documents/brand-colours.ts'
import type { Face } from '../documents/text-width.ts'
import { type Brand, defaultBrand } from '../domain/firm/firm.ts'
import { fontStack } from '../domain/firm/fonts.ts'

/** What a drawing is made with: the firm's colours, and the font its texts are measured in. */
export type Palette = {
  readonly colours: BrandColours
  readonly fontFamily: string
  readonly face: (size: number, isBold?: boolean) => Face
}

export function paletteOf(brand: Brand): Palette {
  const font = brand.font.trim() === '' ? defaultBrand.font : brand.font.trim()
  return {
    colours: brandColours(brand),
    fontFamily: fontStack(font),
    face: (size, isBold = false) => ({ font, size, isBold }),
  }
}
