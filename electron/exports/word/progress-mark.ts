import { ImageRun } from 'docx'
import type { Tone } from '../../../shared/documents/document-tree.ts'
import type { Drawing, SvgNode } from '../../../shared/drawings/drawing.ts'
import { progressBar } from '../../../shared/drawings/progress-bar.ts'
import { pngFile } from '../png-file.ts'
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
  const size = { width: width * pixelsPerPoint, height: height * pixelsPerPoint }
  const rgba = new Uint8Array(size.width * size.height * 4)
  for (const child of root.children) if (typeof child !== 'string') paint(rgba, size.width, child)
  return pngFile({ ...size, rgba })
}

function paint(rgba: Uint8Array, lineLength: number, { attributes }: SvgNode): void {
  const [left = 0, top = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map(name =>
    Math.round(Number(attributes[name]) * pixelsPerPoint),
  )
  const colour = [1, 3, 5].map(at => Number.parseInt(`${attributes.fill}`.slice(at, at + 2), 16))
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) rgba.set(colour, (y * lineLength + x) * 4)
  }
}
