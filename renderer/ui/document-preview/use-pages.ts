import { type RefObject, useLayoutEffect, useMemo, useReducer, useRef } from 'react'
import type { Block } from '../../../shared/documents/document-tree.ts'
import {
  type CutBlock,
  isClosedByLine,
  isIntroduction,
  keptParts,
} from '../../../shared/documents/kept-together.ts'
import type { Brand } from '../../../shared/domain/firm/firm.ts'
import { guessedMeasure, type Measure, measureNew } from './measures.ts'
import { bodyHeight, gapBetween } from './page-geometry.ts'
import type { BlockHeight, Piece } from './paginate.ts'
import { withoutShortPage } from './short-page.ts'
import { useFontsLoaded } from './use-fonts-loaded.ts'

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
  const drawn = useRef<readonly Block[]>([])
  const [round, measuredMore] = useReducer((count: number) => count + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures fill up from round to round
  const layout = useMemo(() => {
    const known = knownMeasures(blocks, drawn.current, measures)
    const heightsAt = (share: number) => heightsOf(blocks, known, share)
    const { pages, spacing } = withoutShortPage(heightsAt, bodyHeight, above)
    return { pages: inCharacters(pages, known), spacing }
  }, [blocks, measures, above, round])
  useLayoutEffect(() => {
    drawn.current = blocks
    if (sheets.current !== null && measureNew(sheets.current, blocks, measures)) measuredMore()
  }, [blocks, measures, sheets])
  return layout
}

/** By the place of the block; one that was just reworded is as high as it was, until it is measured. */
function knownMeasures(
  blocks: readonly Block[],
  before: readonly Block[],
  measures: WeakMap<Block, Measure>,
): readonly Measure[] {
  return blocks.map((block, index) => {
    const last = before[index]
    return measures.get(block) ?? guessedMeasure(block, last, last && measures.get(last))
  })
}

function heightsOf(
  blocks: readonly Block[],
  known: readonly Measure[],
  spacing: number,
): BlockHeight[] {
  return blocks.map((block, index) => {
    const isKept = isIntroduction(blocks, index)
    return {
      kind: block.kind === 'heading' || block.kind === 'pageBreak' ? block.kind : 'block',
      gap: gapBetween(blocks[index - 1], block, spacing),
      ...measureOf(known[index], isKept),
      isKept,
      ...(isCut(block) && { kept: keptParts(block, isKept || isClosedByLine(blocks, index)) }),
    }
  })
}

/** A paragraph that announces what follows stays whole with it. */
function measureOf(measure: Measure = { height: 0 }, isKept: boolean): Measure {
  return isKept && measure.starts !== undefined ? { height: measure.height } : measure
}

/** The pieces of a paragraph as characters of its text rather than lines; what is whole has no end. */
function inCharacters(pages: readonly Piece[][], known: readonly Measure[]): Piece[][] {
  return pages.map(pieces =>
    pieces.map(piece => {
      const { starts, rows } = known[piece.block] ?? {}
      if (starts === undefined) {
        return piece.to === rows?.length ? { ...piece, to: Number.POSITIVE_INFINITY } : piece
      }
      const at = (line: number) => starts[line] ?? Number.POSITIVE_INFINITY
      return { ...piece, from: starts[piece.from] ?? 0, to: at(piece.to) }
    }),
  )
}

function isCut(block: Block): block is CutBlock {
  return ['table', 'list', 'checklist', 'facts'].includes(block.kind)
}
