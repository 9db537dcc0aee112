import { assertNever } from '../values/assert-never.ts'
import { type BrandColours, muted } from './brand-colours.ts'
import type { Tone } from './document-tree.ts'

/** `text` is readable on white and on its `fill`; it is also the colour of marks and bars. */
export type ToneColours = { readonly text: string; readonly fill: string }

export function toneColours(
  tone: Tone,
  { accent, faintTint }: Pick<BrandColours, 'accent' | 'faintTint'>,
): ToneColours {
  switch (tone) {
    case 'good':
      return { text: '#1b6b3a', fill: '#eaf5ee' }
    case 'warning':
      return { text: '#8a5200', fill: '#fdf3e1' }
    case 'bad':
      return { text: '#a3262a', fill: '#fbebeb' }
    case 'info':
      return { text: accent, fill: faintTint }
    case 'neutral':
      return { text: muted, fill: '#f3f5f7' }
    default:
      return assertNever(tone)
  }
}
