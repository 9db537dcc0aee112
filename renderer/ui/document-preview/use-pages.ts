import { type RefObject, useLayoutEffect, useMemo, useReducer } from 'react'
import type { Block } from '../../../shared/documents/document-tree.ts'
import {
  type CutBlock,
  isClosedByLine,
  isIntroduction,
  keptParts,
} from '../../../shared/documents/kept-together.ts'
import type { Brand } from '../../../shared/domain/firm.ts'
import { lineStarts } from './line-starts.ts'
import { bodyHeight, gapBetween } from './page-geometry.ts'
import type { BlockHeight, Piece } from './paginate.ts'
import { withoutShortPage } from './short-page.ts'
import { useFontsLoaded } from './use-fonts-loaded.ts'

type Measure = Pick<BlockHeight, 'height' | 'rows' | 'repeated' | 'kept'> & {
  /** Of a paragraph that may be cut: where each of its lines begins. */
  readonly starts?: readonly number[]
}

/** Until a block is drawn and measured it is taken for a few lines of text, and not cut. */
const unmeasured: Measure = { height: 60 }

type Surroundings = {
  readonly brand: Brand
  /** Height, in pixels, of what stands above the content on its first page. */
  readonly above: number
}

/** Which pieces stand on which page, and how much of the usual space stands between the blocks. */
export type PageLayout = { readonly pages: readonly Piece[][]; readonly spacing: number }

/**
 * Which pieces of the blocks stand on which page. New blocks are measured where they are drawn,
 * before anything is painted; a block whose words did not change keeps its measure. Fonts
 * are what measures depend on beside the words.
 */
export function usePages(
  blocks: readonly Block[],
  sheets: RefObject<HTMLElement | null>,
  { brand, above }: Surroundings,
): PageLayout {
  const fonts = useFontsLoaded()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font, other measures
  const measures = useMemo(
    () => new WeakMap<Block, Measure>(),
    [brand.font, brand.headingFont, fonts],
  )
  const [round, measuredMore] = useReducer((count: number) => count + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures fill up from round to round
  const layout = useMemo(() => {
    const heightsAt = (share: number) => heightsOf(blocks, measures, share)
    const { pages, spacing } = withoutShortPage(heightsAt, bodyHeight, above)
    return { pages: inCharacters(pages, blocks, measures), spacing }
  }, [blocks, measures, above, round])
  useLayoutEffect(() => {
    if (sheets.current !== null && measureNew(sheets.current, blocks, measures)) measuredMore()
  }, [blocks, measures, sheets])
  return layout
}

function heightsOf(
  blocks: readonly Block[],
  measures: WeakMap<Block, Measure>,
  spacing: number,
): BlockHeight[] {
  return blocks.map((block, index) => {
    const isKept = isIntroduction(blocks, index)
    return {
      kind: block.kind === 'heading' || block.kind === 'pageBreak' ? block.kind : 'block',
      gap: gapBetween(blocks[index - 1], block, spacing),
      ...measureOf(block, measures, isKept),
      isKept,
      ...(isCut(block) && { kept: keptParts(block, isKept || isClosedByLine(blocks, index)) }),
    }
  })
}

/** A paragraph that announces what follows stays whole with it. */
function measureOf(block: Block, measures: WeakMap<Block, Measure>, isKept: boolean): Measure {
  const measure = measures.get(block) ?? unmeasured
  return isKept && measure.starts !== undefined ? { height: measure.height } : measure
}

/** The pieces of a paragraph as characters of its text rather than lines. */
function inCharacters(
  pages: readonly Piece[][],
  blocks: readonly Block[],
  measures: WeakMap<Block, Measure>,
): Piece[][] {
  return pages.map(pieces =>
    pieces.map(piece => {
      const block = blocks[piece.block]
      const starts = block && measures.get(block)?.starts
      if (starts === undefined) return piece
      const at = (line: number) => starts[line] ?? Number.POSITIVE_INFINITY
      return { ...piece, from: starts[piece.from] ?? 0, to: at(piece.to) }
    }),
  )
}

function isCut(block: Block): block is CutBlock {
  return ['table', 'list', 'checklist', 'facts'].includes(block.kind)
}

/** Measures what was drawn for the first time; tells whether there was any. */
function measureNew(
  sheets: HTMLElement,
  blocks: readonly Block[],
  measures: WeakMap<Block, Measure>,
): boolean {
  let found = false
  for (const element of sheets.querySelectorAll<HTMLElement>('[data-block]')) {
    const block = blocks[Number(element.dataset.block)]
    if (block === undefined || measures.has(block)) continue
    measures.set(block, measure(element))
    found = true
  }
  return found
}

function measure(element: HTMLElement): Measure {
  const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length === 0) return measureLines(element)
  return {
    height: element.offsetHeight,
    rows: rows.map(row => row.offsetHeight),
    repeated: element.querySelector('thead')?.offsetHeight ?? 0,
  }
}

function measureLines(element: HTMLElement): Measure {
  const height = element.offsetHeight
  const paragraph = element.querySelector<HTMLElement>('[data-lines]')
  const starts = paragraph === null ? [] : lineStarts(paragraph)
  const last = starts.length - 1
  if (last < 1) return { height }
  return {
    height,
    starts,
    rows: starts.map(() => height / starts.length),
    kept: starts.map((_, line) => line === 0 || line === last - 1),
  }
}
