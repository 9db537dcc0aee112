import { hairline } from '../documents/brand-colours.ts'
import type { Tone } from '../documents/document-tree.ts'
import { toneColours } from '../documents/tone-colours.ts'
import type { Brand } from '../domain/firm.ts'
import { formatPercent, typeset } from '../domain/french.ts'
import { type Drawing, rect } from './drawing.ts'
import { paletteOf } from './palette.ts'

const size = { width: 44, height: 6 } as const

/** A small bar, filled as far as the work has come; `percent` from 0 to 100. */
export function progressBar(percent: number, tone: Tone | undefined, brand: Brand): Drawing {
  const { colours } = paletteOf(brand)
  const filled = toneColours(tone ?? 'info', colours).text
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
  }
  const children = [
    rect(0, 0, size.width, size.height, hairline),
    rect(0, 0, (size.width * percent) / 100, size.height, filled),
  ]
  const alt = typeset(`Avancement : ${formatPercent(percent)}`)
  return { ...size, alt, root: { tag: 'svg', attributes, children } }
}
