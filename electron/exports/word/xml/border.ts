import { element } from './element.ts'

/** A rule in eighths of a point; `space` in points keeps it away from the text. */
export type Border = { readonly size: number; readonly color: string; readonly space?: number }
type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV'
export type Borders = Partial<Readonly<Record<Side, Border>>>

const sides: readonly Side[] = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** The rules in the order Word wants them. */
export function borderElements(borders: Borders): string {
  return sides
    .map(side => {
      const border = borders[side]
      if (border === undefined) return ''
      return element(`w:${side}`, {
        'w:val': 'single',
        'w:sz': border.size,
        'w:space': border.space ?? 0,
        'w:color': border.color,
      })
    })
    .join('')
}
