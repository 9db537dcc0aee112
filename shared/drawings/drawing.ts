/** An SVG element as plain data: Word gets it as text, the preview as React elements. */
export type SvgNode = {
  readonly tag: 'svg' | 'g' | 'rect' | 'line' | 'polygon' | 'text'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** Lengths in points. `alt` tells all the figures to those who do not see the drawing. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly root: SvgNode
}

/** As wide as the text of a page; higher drawings are made smaller as a whole. */
export const drawingWidth = 464.8
const highest = 600

type Content = {
  readonly height: number
  readonly alt: string
  readonly font: string
  readonly nodes: readonly SvgNode[]
}

export function drawing({ height, alt, font, nodes }: Content): Drawing {
  const scale = Math.min(1, highest / height)
  const size = { width: rounded(drawingWidth * scale), height: rounded(height * scale) }
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${drawingWidth} ${rounded(height)}`,
    'font-family': font,
  }
  return { ...size, alt, root: { tag: 'svg', attributes, children: nodes } }
}

export function rect(x: number, y: number, width: number, height: number, fill: string): SvgNode {
  return node('rect', { x, y, width, height, fill })
}

export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  thickness = 0.5,
): SvgNode {
  return node('line', { x1, y1, x2, y2, stroke, 'stroke-width': thickness })
}

/** A small square standing on its corner, by its centre. */
export function diamond(x: number, y: number, half: number, fill: string): SvgNode {
  const corners = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ]
  const points = corners.map(corner => corner.map(rounded).join(',')).join(' ')
  return node('polygon', { points, fill })
}

export type TextLook = {
  readonly size: number
  readonly fill: string
  readonly isBold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** One line of text; `y` is its baseline. */
export function text(content: string, x: number, y: number, look: TextLook): SvgNode {
  const { size, fill, isBold = false, anchor = 'start' } = look
  return node(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      ...(isBold ? { 'font-weight': 700 } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    [content],
  )
}

const lineHeightOverSize = 1.22
const ascentOverSize = 0.95

export function lineHeight(size: number): number {
  return size * lineHeightOverSize
}

/** Lines under each other, from the top of the first. */
export function textLines(
  lines: readonly string[],
  x: number,
  top: number,
  look: TextLook,
): SvgNode[] {
  return lines.map((content, index) =>
    text(content, x, top + index * lineHeight(look.size) + look.size * ascentOverSize, look),
  )
}

function node(
  tag: SvgNode['tag'],
  attributes: Readonly<Record<string, string | number>>,
  children: SvgNode['children'] = [],
): SvgNode {
  const exact = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'number' ? rounded(value) : value,
  ])
  return { tag, attributes: Object.fromEntries(exact), children }
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100
}
