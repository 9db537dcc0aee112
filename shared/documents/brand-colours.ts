import { contrastRatio, readableContrast } from '../domain/firm/contrast.ts'
import type { Brand } from '../domain/firm/firm.ts'

/** A document's colours, `#rrggbb`: every text colour is readable on the fills it stands on. */
export type BrandColours = {
  readonly brand: string
  readonly onBrand: string
  /** The brand's colour where it is text, darkened as far as reading asks for. */
  readonly accent: string
  readonly tint: string
  readonly faintTint: string
  /** Beside the accent where two things are drawn: the second colour, or a paler first one. */
  readonly soft: string
}

export const ink = '#1f2933'
export const muted = '#55606b'
/** Lines between rows, frames and grids. */
export const hairline = '#d5dadf'
const white = '#ffffff'

/** Above what WCAG asks of small text, so that tinted fills and printers leave it readable. */
const comfortableContrast = 5.5

export function brandColours({
  primaryColor,
  secondaryColor,
}: Pick<Brand, 'primaryColor' | 'secondaryColor'>): BrandColours {
  const brand = primaryColor.toLowerCase()
  return {
    brand,
    onBrand: textOn(brand),
    accent: darkened(brand),
    tint: mixed(brand, white, 0.12),
    faintTint: mixed(brand, white, 0.05),
    soft: secondaryColor?.toLowerCase() ?? mixed(darkened(brand), white, 0.45),
  }
}

/** White where it can be read, else ink; on a middling fill, which ink fails too, black. */
function textOn(fill: string): string {
  return [white, ink].find(text => contrastRatio(fill, text) >= readableContrast) ?? '#000000'
}

function darkened(color: string): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const candidate = mixed(color, '#000000', share)
    if (contrastRatio(candidate, white) >= comfortableContrast) return candidate
  }
  return ink
}

/** `share` of the first colour, the rest of the second. */
function mixed(color: string, other: string, share: number): string {
  const channels = [1, 3, 5].map(start => {
    const one = Number.parseInt(color.slice(start, start + 2), 16)
    const two = Number.parseInt(other.slice(start, start + 2), 16)
    return Math.round(one * share + two * (1 - share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
