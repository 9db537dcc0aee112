import type { CSSProperties } from 'react'
import { brandColours } from '../../../shared/documents/brand-colours.ts'
import type { Brand } from '../../../shared/domain/firm/firm.ts'
import { fontStack } from '../../../shared/domain/firm/fonts.ts'

/** What the style sheets of the pages take from the firm's look. */
export function sheetStyle(brand: Brand): CSSProperties {
  const colours = brandColours(brand)
  return {
    '--brand': colours.brand,
    '--on-brand': colours.onBrand,
    '--accent': colours.accent,
    '--tint': colours.tint,
    '--faint-tint': colours.faintTint,
    '--heading-font': fontStack(brand.headingFont ?? brand.font),
    ...(brand.secondaryColor !== undefined && {
      '--second': brand.secondaryColor,
      '--cover-rule': `4.5pt solid ${brand.secondaryColor}`,
    }),
    fontFamily: fontStack(brand.font),
  } as CSSProperties
}
