import type { Element } from 'slimdom'
import { setWordAttribute, wordAttribute, wordChild, wordElements } from './word-xml.ts'

/** Twentieths of a point between the margins of a section, or of one of its columns. */
export function textWidthOf(section: Element | undefined, usual: number): number {
  const size = wordChild(section, 'pgSz')
  const margins = wordChild(section, 'pgMar')
  if (size === undefined || margins === undefined) return usual
  const length = (element: Element, name: string) => Number(wordAttribute(element, name) ?? 0)
  const width =
    length(size, 'w') -
    length(margins, 'left') -
    length(margins, 'right') -
    length(margins, 'gutter')
  const columns = wordChild(section, 'cols')
  const count = Number(wordAttribute(columns, 'num') ?? 1)
  const between = Number(wordAttribute(columns, 'space') ?? 720)
  const column = count > 1 ? Math.floor((width - between * (count - 1)) / count) : width
  return column >= narrowest ? column : usual
}

/** Four centimetres: less is a mistake in the margins. */
const narrowest = 2268

/** Makes what was drawn for one text width fit another: tables, tab stops, and pictures that are too wide. */
export function fitToWidth(blocks: readonly Element[], from: number, to: number): void {
  const factor = to / from
  if (Math.abs(factor - 1) < 0.002) return
  for (const block of blocks) {
    for (const [name, attribute] of lengths) {
      for (const element of [block, ...wordElements(block, name)]) {
        if (element.localName === name && isTwentieths(element)) scale(element, attribute, factor)
      }
    }
    if (factor < 1) for (const extent of extents(block)) shrink(extent, factor)
  }
}

const lengths = [
  ['tblW', 'w'],
  ['gridCol', 'w'],
  ['tcW', 'w'],
  ['tblInd', 'w'],
  ['tab', 'pos'],
] as const

function isTwentieths(element: Element): boolean {
  const type = wordAttribute(element, 'type')
  return type === undefined || type === 'dxa'
}

function scale(element: Element, attribute: string, factor: number): void {
  const value = Number(wordAttribute(element, attribute))
  if (!Number.isFinite(value) || value === 0) return
  setWordAttribute(element, attribute, String(Math.round(value * factor)))
}

/** The size of a drawing is said twice: for the text around it, and for the picture itself. */
function extents(block: Element): Element[] {
  return block
    .getElementsByTagName('*')
    .filter(
      ({ localName, namespaceURI }) =>
        (localName === 'extent' || localName === 'ext') &&
        namespaceURI?.includes('/drawingml/') === true,
    )
}

function shrink(extent: Element, factor: number): void {
  for (const side of ['cx', 'cy']) {
    const length = Number(extent.getAttribute(side))
    if (extent.hasAttribute(side) && Number.isFinite(length)) {
      extent.setAttribute(side, String(Math.round(length * factor)))
    }
  }
}
