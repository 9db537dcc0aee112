import { hairline } from '../documents/brand-colours.ts'
import { formatPercent, typeset } from '../french/writing.ts'
import { type Drawing, rect } from './drawing.ts'

export const progressWidth = 44
const size = { width: progressWidth, height: 6 } as const

/** A small bar, filled in a colour as far as the work has come; `percent` from 0 to 100. */
export function progressBar(percent: number, fill: string): Drawing {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
  }
  const children = [
    rect(0, 0, size.width, size.height, hairline),
    rect(0, 0, (size.width * percent) / 100, size.height, fill),
  ]
  const alt = typeset(`Avancement : ${formatPercent(percent)}`)
  return { ...size, alt, root: { tag: 'svg', attributes, children } }
}
