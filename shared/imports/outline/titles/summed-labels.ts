import type { Entry } from '../entry.ts'
import { labelDepth, type Piece, titlePiece } from '../pieces.ts'

/**
 * « **Abonnés** : 900 personnes » over « - 600 élèves » and « - 300 actifs », below the list of another label in bold,
 * is the label of its own list.
 */
export function withSummedLabels(pieces: readonly Piece[]): Piece[] {
  let over: Piece | undefined
  return pieces.map((piece, at) => {
    if (piece.kind === 'title') over = piece
    const isLabel =
      piece.kind === 'entry' &&
      over?.kind === 'title' &&
      over.title.kind === 'label' &&
      isSum(piece.entry) &&
      isItem(pieces[at - 1]) &&
      isListOfCounts(pieces, at + 1, piece.entry.line)
    return isLabel ? titlePiece(piece.entry.text, piece.entry.line, labelDepth, 'label') : piece
  })
}

const counted = /^(?:environ |près de |plus de |quelque )?\d/iu

function isSum({ kind, markdown, value = '', text, children }: Entry): boolean {
  return (
    kind === 'paragraph' &&
    children.length === 0 &&
    /^(\*\*|__)[^*_]{2,50}\1\s*:\s|^(\*\*|__)[^*_:]{2,50}:\2\s/u.test(markdown) &&
    counted.test(value) &&
    text.length <= longestSum
  )
}

const longestSum = 80

function isItem(piece: Piece | undefined): boolean {
  return piece?.kind === 'entry' && piece.entry.kind === 'item'
}

/** Right below, each item begins or ends with a figure. */
function isListOfCounts(pieces: readonly Piece[], from: number, line: number): boolean {
  const after = pieces.slice(from).findIndex(piece => !isItem(piece))
  const items = pieces.slice(from, after < 0 ? undefined : from + after)
  const [first] = items
  return (
    items.length > 1 &&
    first?.kind === 'entry' &&
    first.entry.line <= line + 2 &&
    items.every(
      piece => piece.kind === 'entry' && /^\D{0,12}\d|\d\s?%?\)?$/u.test(piece.entry.text),
    )
  )
}
