import type { Drawing, SvgNode } from '../../../shared/drawings/drawing.ts'
import { assertNever } from '../../../shared/values/assert-never.ts'
import { type Canvas, canvas } from './canvas.ts'
import type { Point } from './font-outlines.ts'
import { type Pixels, pngFile } from './png-file.ts'
import { type TextPainter, textPainter } from './text-painter.ts'

/** Pixels for one point: 252 to the inch, as sharp as an office printer needs. */
const pixelsPerPoint = 3.5

let painter: TextPainter | undefined

/** The drawing as a PNG on white, for readers that know no SVG; its words are set in Carlito. */
export function drawingPng(drawing: Drawing): Uint8Array {
  return pngFile(drawingPixels(drawing))
}

export function drawingPixels({ width, height, root }: Drawing): Pixels {
  const [, , inner = width] = `${root.attributes.viewBox}`.split(' ').map(Number)
  const scale = (width / inner) * pixelsPerPoint
  const sheet = canvas(Math.ceil(width * pixelsPerPoint), Math.ceil(height * pixelsPerPoint))
  for (const child of root.children) if (typeof child !== 'string') paint(sheet, child, scale)
  return sheet
}

function paint(sheet: Canvas, node: SvgNode, scale: number): void {
  const { attributes, children } = node
  const length = (name: string) => Number(attributes[name]) * scale
  const fill = `${attributes.fill}`
  switch (node.tag) {
    case 'rect':
      sheet.fillRectangle([length('x'), length('y')], [length('width'), length('height')], fill)
      return
    case 'line':
      paintLine(sheet, node, scale)
      return
    case 'polygon':
      sheet.fillPolygon(pointsOf(node, scale), fill)
      return
    case 'text':
      painter ??= textPainter()
      painter(sheet, {
        text: children.join(''),
        x: length('x'),
        y: length('y'),
        size: length('font-size'),
        isBold: attributes['font-weight'] === 700,
        anchor: (attributes['text-anchor'] ?? 'start') as 'start' | 'middle' | 'end',
        colour: fill,
      })
      return
    case 'svg':
    case 'g':
      for (const child of children) if (typeof child !== 'string') paint(sheet, child, scale)
      return
    default:
      assertNever(node.tag)
  }
}

/** Our lines are level or upright. */
function paintLine(sheet: Canvas, { attributes }: SvgNode, scale: number): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map(
    name => Number(attributes[name]) * scale,
  )
  const thickness = Number(attributes['stroke-width']) * scale
  const half = thickness / 2
  const corner: Point = x1 === x2 ? [x1 - half, Math.min(y1, y2)] : [Math.min(x1, x2), y1 - half]
  const size: Point = x1 === x2 ? [thickness, Math.abs(y2 - y1)] : [Math.abs(x2 - x1), thickness]
  sheet.fillRectangle(corner, size, `${attributes.stroke}`)
}

function pointsOf({ attributes }: SvgNode, scale: number): Point[] {
  return `${attributes.points}`.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x * scale, y * scale]
  })
}
