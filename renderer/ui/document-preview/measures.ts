import type { Block } from '../../../shared/documents/document-tree.ts'
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
 * How high a block is taken to be until it is drawn, whole: as high as the one that stood in its
 * place, for the pages after it to stay as they are meanwhile.
 */
export function guessedMeasure(
  block: Block,
  before: Block | undefined,
  measure: Measure | undefined,
): Measure {
  const isReworded = before?.kind === block.kind && measure !== undefined
  return { height: isReworded ? measure.height : fewLines }
}

/** Measures what was drawn for the first time; tells whether there was any. */
export function measureNew(
  sheets: HTMLElement,
  blocks: readonly Block[],
  measures: WeakMap<Block, Measure>,
): boolean {
  let found = false
  for (const element of sheets.querySelectorAll<HTMLElement>('[data-block]')) {
    const block = blocks[Number(element.dataset.block)]
    if (block === undefined || measures.has(block)) continue
    measures.set(block, measured(element))
    found = true
  }
  return found
}

function measured(element: HTMLElement): Measure {
  const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length === 0) return measuredLines(element)
  return {
    height: element.offsetHeight,
    rows: rows.map(row => row.offsetHeight),
    repeated: element.querySelector('thead')?.offsetHeight ?? 0,
  }
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
