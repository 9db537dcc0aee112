import type { BrandColours } from '../documents/brand-colours.ts'
import type { BlockOf } from '../documents/document-tree.ts'
import { toneColours } from '../documents/tone-colours.ts'

/** After the firm's own colours: apart from each other in grey too. */
const others = ['#b7791f', '#5b6b7a', '#2f855a', '#97266d'] as const

/** The tone where a series has one; else the firm's first colour, its second, then others. */
export function seriesColours(
  series: BlockOf<'chart'>['series'],
  colours: BrandColours,
): readonly string[] {
  const plain = [colours.accent, colours.soft, ...others]
  let used = 0
  return series.map(({ tone }) =>
    tone === undefined
      ? (plain[used++ % plain.length] ?? colours.accent)
      : toneColours(tone, colours).text,
  )
}
