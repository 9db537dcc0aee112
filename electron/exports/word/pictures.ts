import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import type { Drawing } from '../../../shared/drawings/drawing.ts'
import { drawingOf, isDrawn } from '../../../shared/drawings/drawing-of.ts'
import { svgText } from '../../../shared/drawings/svg-text.ts'

/** A drawing as both files that Word takes: SVG, and PNG for readers that know no SVG. */
export type DrawnPicture = {
  readonly drawing: Drawing
  readonly svg: Uint8Array
  readonly png: Uint8Array
}

export type Pictures = ReadonlyMap<Block, DrawnPicture>

/** The pictures of a document's drawings. One without any does not load what draws them. */
export async function picturesOf({ blocks, brand }: DocumentTree): Promise<Pictures> {
  const pictures = new Map<Block, DrawnPicture>()
  for (const block of blocks.filter(isDrawn)) {
    const drawing = drawingOf(block, brand)
    const svg = svgText(drawing)
    pictures.set(block, {
      drawing,
      svg: new TextEncoder().encode(svg),
      png: await pngOf(drawing, svg),
    })
  }
  return pictures
}

const mostKept = 100
const kept = new Map<string, Uint8Array>()

/** The same drawing is turned into pixels once: a document is exported again and again as it grows. */
async function pngOf(drawing: Drawing, svg: string): Promise<Uint8Array> {
  const png = kept.get(svg) ?? (await drawnPng(drawing))
  kept.delete(svg)
  kept.set(svg, png)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return png
}

/** Loaded with the first drawing, for the fonts it brings along. */
async function drawnPng(drawing: Drawing): Promise<Uint8Array> {
  const { drawingPng } = await import('../pixels/drawing-pixels.ts')
  return drawingPng(drawing)
}
