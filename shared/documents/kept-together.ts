import { isDrawn } from '../drawings/drawing-of.ts'
import type { Block, BlockOf, Line, Row } from './document-tree.ts'

/**
 * A paragraph right under a heading and right above what it introduces stays with both; figures, or a
 * few facts under a heading, stay with the table that they sum up.
 */
export function isIntroduction(blocks: readonly Block[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (next === undefined) return false
  if (block?.kind === 'keyFigures') return next.kind === 'table'
  if (block?.kind === 'facts') return before?.kind === 'heading' && isIntroducedBy(block, next)
  if (block?.kind !== 'paragraph') return false
  if (isSignedBelow(blocks, index)) return true
  if (before?.kind !== 'heading') return false
  return isShown(next) || (block.style === 'note' && next.kind === 'heading')
}

const fewFacts = 3

function isIntroducedBy({ facts }: BlockOf<'facts'>, next: Block): boolean {
  return facts.length <= fewFacts && next.kind === 'table'
}

const mostSigned = 12
/** What one line across the page holds. */
const charactersPerLine = 100

/** What is signed stays on the page of its signatures: the few paragraphs right above them. */
function isSignedBelow(blocks: readonly Block[], index: number): boolean {
  const after = blocks.slice(index + 1, index + 1 + mostSigned)
  return after.find(({ kind }) => kind !== 'paragraph')?.kind === 'signatures'
}

/** A list under which one line ends the section, which would look lost on the next page. */
export function isClosedByLine(blocks: readonly Block[], index: number): boolean {
  const [block, next, after] = blocks.slice(index, index + 3)
  if (block?.kind !== 'list' || next?.kind !== 'paragraph') return false
  if (after !== undefined && after.kind !== 'heading' && after.kind !== 'pageBreak') return false
  return textOf(next.line).length <= charactersPerLine
}

/** What a paragraph may announce: rows, items or a picture. */
function isShown(block: Block): boolean {
  return isTabular(block) || block.kind === 'list' || block.kind === 'checklist' || isDrawn(block)
}

/** Drawn as a table, to which Word adds no space of its own. */
export function isTabular(block: Block | undefined): boolean {
  switch (block?.kind) {
    case 'table':
    case 'facts':
    case 'callout':
    case 'keyFigures':
    case 'signatures':
      return true
    default:
      return false
  }
}

/** The blocks that may go on on the next page between two of their parts. */
export type CutBlock = BlockOf<'table' | 'list' | 'checklist' | 'facts'>

/**
 * Which rows of a table, items of a list or facts stay on the page of the next one; `isLastKept` where
 * the last one stays with what follows.
 */
export function keptParts(block: CutBlock, isLastKept = false): boolean[] {
  switch (block.kind) {
    case 'table':
      return keptRows(block)
    case 'list':
      return keptItems(block.items, isLastKept)
    case 'checklist':
      return block.items.map((_, index) => isKeptItem(index, block.items.length, isLastKept))
    case 'facts':
      return block.facts.map((_, index) => isKeptFact(index, block.facts.length, isLastKept))
  }
}

const shortTable = { rows: 14, lines: 18 }
/** One that stays whole: about two fifths of a page at the most. */
export function isShortTable({ columns, rows }: TableContent): boolean {
  if (rows.length > shortTable.rows) return false
  const weight = columns.reduce((sum, column) => sum + column.weight, 0)
  const room = columns.map(column => (charactersPerLine * column.weight) / weight)
  const lines = rows.reduce((sum, row) => sum + linesOf(row, room), 0)
  return rows.length <= 3 || lines <= shortTable.lines
}

type TableContent = Pick<BlockOf<'table'>, 'columns' | 'rows'>

/** About how many; `room` is how many characters a line of each column holds. */
function linesOf({ kind, cells }: Row, room: readonly number[]): number {
  if (kind === 'group') return 1
  const counts = cells.map(({ line }, index) =>
    textOf(line)
      .split('\n')
      .reduce((sum, text) => sum + Math.ceil(text.length / (room[index] ?? 1)), 0),
  )
  return Math.max(1, ...counts)
}

function textOf(line: Line): string {
  return line.map(span => span.text).join('')
}

/**
 * Which rows stay with the next one: all of a short table, titles with what they announce, and the
 * rows before a total with it. A longer table may go on on the next page before a title, and leaves
 * three rows at least on either.
 */
export function keptRows({ columns, rows }: TableContent): boolean[] {
  const last = rows.length - 1
  const isShort = isShortTable({ columns, rows })
  return rows.map(({ kind }, index) => {
    if (index === last) return false
    if (isShort || kind === 'group' || index < 2 || index > last - 3) return true
    if (rows[index + 1]?.kind === 'group') return false
    const next = [rows[index + 1], rows[index + 2]]
    return next.some(row => row?.kind === 'subtotal' || row?.kind === 'total')
  })
}

/** Those of a list; an item stays with the first of those under it. */
export function keptItems(items: BlockOf<'list'>['items'], isLastKept = false): boolean[] {
  return items.map(({ level }, index) => {
    const isAbove = (items[index + 1]?.level ?? 0) > level
    return isAbove || isKeptItem(index, items.length, isLastKept)
  })
}

/** A short list stays whole; a longer one leaves no item alone at either end. */
export function isKeptItem(index: number, count: number, isLastKept = false): boolean {
  if (index === count - 1) return isLastKept
  return count <= 4 || index === 0 || index === count - 2
}

const shortFacts = 8

export function isKeptFact(index: number, count: number, isLastKept = false): boolean {
  return index === count - 1 ? isLastKept : count <= shortFacts
}
