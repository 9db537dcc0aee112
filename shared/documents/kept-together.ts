import { isDrawn } from '../drawings/drawing-of.ts'
import type { Block, BlockOf, Row } from './document-tree.ts'

/**
 * A paragraph right under a heading and right above what it introduces stays with both; figures stay
 * with the table that they sum up.
 */
export function isIntroduction(blocks: readonly Block[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (next === undefined) return false
  if (block?.kind === 'keyFigures') return next.kind === 'table'
  if (block?.kind !== 'paragraph') return false
  if (next.kind === 'signatures') return true
  if (before?.kind !== 'heading') return false
  return isShown(next) || (block.style === 'note' && next.kind === 'heading')
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

/** Which rows of a table, items of a list or facts stay on the page of the next one. */
export function keptParts(block: CutBlock): boolean[] {
  switch (block.kind) {
    case 'table':
      return keptRows(block.rows)
    case 'list':
    case 'checklist':
      return block.items.map((_, index) => isKeptItem(index, block.items.length))
    case 'facts':
      return block.facts.map((_, index) => isKeptFact(index, block.facts.length))
  }
}

const shortTable = 8

/**
 * Which rows stay with the next one: all of a short table, titles with what they announce, and the
 * rows before a total with it. A longer table may go on on the next page before a title.
 */
export function keptRows(rows: readonly Row[]): boolean[] {
  const last = rows.length - 1
  return rows.map(({ kind }, index) => {
    if (index === last) return false
    if (rows.length <= shortTable || kind === 'group') return true
    if (rows[index + 1]?.kind === 'group') return false
    const next = [rows[index + 1], rows[index + 2]]
    return next.some(row => row?.kind === 'subtotal' || row?.kind === 'total')
  })
}

/** A short list stays whole; a longer one leaves no item alone at either end. */
export function isKeptItem(index: number, count: number): boolean {
  if (index === count - 1) return false
  return count <= 4 || index === 0 || index === count - 2
}

export function isKeptFact(index: number, count: number): boolean {
  return index < count - 1 && count <= shortTable
}
