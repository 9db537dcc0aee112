import { type Entry, type Title, withoutMarks } from './entry.ts'

/** A document in reading order, before its entries are put under their titles. */
export type Piece =
  | { readonly kind: 'title'; readonly title: Title }
  | { readonly kind: 'entry'; readonly entry: Entry }

/** Deeper than Markdown's six levels. */
export const labelDepth = 7

export function entryPiece(entry: Entry): Piece {
  return { kind: 'entry', entry }
}

export function titlePiece(text: string, line: number, depth: number, kind: Title['kind']): Piece {
  return {
    kind: 'title',
    title: { text: withoutMarks(text).replace(/[\s:]+$/, ''), line, depth, kind },
  }
}
