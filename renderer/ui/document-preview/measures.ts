import type { Block } from '../../../shared/documents/document-tree.ts'
import { sum } from '../../../shared/domain/money.ts'
import { lineStarts } from './line-starts.ts'
import type { BlockHeight } from './paginate.ts'

/** How a block was drawn. */
export type Measure = Pick<BlockHeight, 'height' | 'rows' | 'repeated' | 'kept'> & {
  /** Of a paragraph that may be cut: where each of its lines begins. */
  readonly starts?: readonly number[]
}

/** A few lines of text, in pixels, for what was never drawn. */
const fewLines = 60

/**
 * How high a block is taken to be until it is drawn: as high as the one that stood in its place, for
 * the pages after it to stay as they are meanwhile. A table of as many rows is cut where it was; what
 * else may be cut is drawn whole, to be measured.
 */
export function guessedMeasure(
  block: Block,
  before: Block | undefined,
  measure: Measure | undefined,
): Measure {
  if (before?.kind !== block.kind || measure === undefined) return { height: fewLines }
  const isSameTable = block.kind === 'table' && measure.rows?.length === block.rows.length
  return isSameTable ? measure : { height: measure.height }
}

/** Measures what was drawn for the first time; tells whether there was any. */
export function measureNew(
  sheets: HTMLElement,
  blocks: readonly Block[],
  measures: WeakMap<Block, Measure>,
): boolean {
  const drawn = sheets.querySelectorAll<HTMLElement>('[data-block]')
  const pieces = Map.groupBy(drawn, element => blocks[Number(element.dataset.block)])
  let found = false
  for (const [block, elements] of pieces) {
    if (block === undefined || measures.has(block)) continue
    const measure = measured(block, elements)
    if (measure === undefined) continue
    measures.set(block, measure)
    found = true
  }
  return found
}

/** From the pieces of a block in order; nothing where some of a table are missing. */
function measured(block: Block, pieces: readonly HTMLElement[]): Measure | undefined {
  const [first] = pieces
  if (first === undefined) return undefined
  const rows = pieces.flatMap(rowHeights)
  if (rows.length === 0) return measuredLines(first)
  if (block.kind === 'table' && rows.length < block.rows.length) return undefined
  const above = first.offsetHeight - sum(rowHeights(first))
  return {
    height: above + sum(rows),
    rows,
    repeated: first.querySelector('thead')?.offsetHeight ?? 0,
  }
}

function rowHeights(piece: HTMLElement): number[] {
  return [...piece.querySelectorAll<HTMLElement>('[data-row]')].map(row => row.offsetHeight)
}

function measuredLines(element: HTMLElement): Measure {
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
