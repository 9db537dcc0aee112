import { textWidthOf } from '../../../shared/documents/text-width.ts'
import type { Drawing, SvgNode } from '../../../shared/drawings/drawing.ts'

export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text?: string
}

const number = (node: SvgNode, name: string) => Number(node.attributes[name])

/** What each element of a drawing covers, texts measured in Calibri. */
export function boxesOf({ root }: Drawing): Box[] {
  return root.children.flatMap(child => (typeof child === 'string' ? [] : [boxOf(child)]))
}

export function textBoxes(drawing: Drawing): Box[] {
  return boxesOf(drawing).filter(({ text }) => text !== undefined)
}

export function shownTexts(drawing: Drawing): string[] {
  return textBoxes(drawing).map(({ text }) => text ?? '')
}

/** Pairs of texts of which one covers the other. */
export function overlaps(drawing: Drawing): [string, string][] {
  const boxes = textBoxes(drawing)
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [string, string] => [a.text ?? '', b.text ?? '']),
  )
}

/** Elements that leave the frame, with a hundredth of a point for rounding. */
export function outside(drawing: Drawing): Box[] {
  const [, , width = 0, height = 0] = `${drawing.root.attributes.viewBox}`.split(' ').map(Number)
  return boxesOf(drawing).filter(
    box =>
      !(box.left >= -0.02 && box.top >= -0.02) ||
      !(box.right <= width + 0.02 && box.bottom <= height + 0.02),
  )
}

function boxOf(node: SvgNode): Box {
  switch (node.tag) {
    case 'rect': {
      const [left, top] = [number(node, 'x'), number(node, 'y')]
      return {
        left,
        top,
        right: left + number(node, 'width'),
        bottom: top + number(node, 'height'),
      }
    }
    case 'line': {
      const xs = [number(node, 'x1'), number(node, 'x2')]
      const ys = [number(node, 'y1'), number(node, 'y2')]
      return edges(xs, ys)
    }
    case 'polygon': {
      const points = `${node.attributes.points}`
        .split(' ')
        .map(point => point.split(',').map(Number))
      return edges(
        points.map(([x = Number.NaN]) => x),
        points.map(([, y = Number.NaN]) => y),
      )
    }
    case 'text':
      return textBox(node)
    default:
      throw new Error(`Nothing draws ${node.tag} yet.`)
  }
}

function edges(xs: number[], ys: number[]): Box {
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

function textBox(node: SvgNode): Box {
  const size = number(node, 'font-size')
  const text = node.children.join('')
  const isBold = node.attributes['font-weight'] === 700
  const width = textWidthOf(text, { font: 'Calibri', size, isBold })
  const anchor = node.attributes['text-anchor'] ?? 'start'
  const left = number(node, 'x') - { start: 0, middle: width / 2, end: width }[`${anchor}` as 'end']
  const baseline = number(node, 'y')
  return {
    left,
    right: left + width,
    top: baseline - size * 0.72,
    bottom: baseline + size * 0.22,
    text,
  }
}
