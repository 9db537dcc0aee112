import { contrastRatio } from '../../../shared/domain/contrast.ts'
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

const ink = '#1f2933'
const white = '#ffffff'
const muted = '#55606b'

/** Above what WCAG asks of small text, so that tinted fills and printers leave it readable. */
const comfortableContrast = 5.5

export function themeOf(brand: Brand): Theme {
  const color = brand.primaryColor.toLowerCase()
  const font = brand.font.trim()
  return {
    font: font === '' ? defaultBrand.font : font,
    brand: word(color),
    onBrand: word(contrastRatio(color, white) >= 4.5 ? white : readableText(color, ink)),
    accent: word(darkened(color)),
    tint: word(mixed(color, white, 0.12)),
    faintTint: word(mixed(color, white, 0.05)),
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

function readableText(fill: string, preferred: string): string {
  return contrastRatio(fill, preferred) >= contrastRatio(fill, white) ? preferred : white
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

function word(color: string): string {
  return color.slice(1).toUpperCase()
}
