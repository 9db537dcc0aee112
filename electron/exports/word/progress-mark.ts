import { ImageRun } from 'docx'
import type { Tone } from '../../../shared/documents/document-tree.ts'
import type { Drawing } from '../../../shared/drawings/drawing.ts'
import { progressBar } from '../../../shared/drawings/progress-bar.ts'
import { canvas } from '../pixels/canvas.ts'
import { pngFile } from '../pixels/png-file.ts'
import { pixelsOf } from './drawing-block.ts'
import { type Theme, toneColors } from './theme.ts'

/** The small bar before a cell's words; made of plain rectangles, it needs no rasteriser. */
export function progressMark(percent: number, tone: Tone = 'info', theme: Theme): ImageRun {
  const drawing = progressBar(percent, `#${toneColors(tone, theme).text}`)
  return new ImageRun({
    type: 'png',
    data: pngOfRectangles(drawing),
    transformation: pixelsOf(drawing),
    altText: { name: 'Avancement', title: '', description: drawing.alt },
  })
}

/** 288 to the inch; each edge of the bar falls on a whole pixel. */
const pixelsPerPoint = 4

function pngOfRectangles({ width, height, root }: Drawing): Uint8Array {
  const sheet = canvas(width * pixelsPerPoint, height * pixelsPerPoint)
  for (const child of root.children) {
    if (typeof child === 'string') continue
    const length = (name: string) => Number(child.attributes[name]) * pixelsPerPoint
    const [corner, size] = [
      [length('x'), length('y')],
      [length('width'), length('height')],
    ] as const
    if (size[0] > 0) sheet.fillRectangle(corner, size, `${child.attributes.fill}`)
  }
  return pngFile(sheet)
}
