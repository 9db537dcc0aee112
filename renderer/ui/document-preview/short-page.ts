import { tighterSpacings } from '../../../shared/documents/spacing.ts'
import { type BlockHeight, type Piece, paginate } from './paginate.ts'

/** Less than this share of a last page looks like what did not fit on the one before. */
const shortShare = 1 / 4

/**
 * Spares a last page of a few lines where a little less space between blocks will do, as in Word;
 * `heightsAt` are the blocks with so much of the usual space.
 */
export function withoutShortPage(
  heightsAt: (spacing: number) => readonly BlockHeight[],
  pageHeight: number,
  above: number,
): { pages: Piece[][]; spacing: number } {
  const blocks = heightsAt(1)
  const usual = { pages: paginate(blocks, pageHeight, above), spacing: 1 }
  const last = usual.pages.at(-1) ?? []
  if (usual.pages.length === 1 || heightOf(last, blocks) > pageHeight * shortShare) return usual
  for (const spacing of tighterSpacings) {
    const pages = paginate(heightsAt(spacing), pageHeight, above)
    if (pages.length < usual.pages.length) return { pages, spacing }
  }
  return usual
}

function heightOf(pieces: readonly Piece[], blocks: readonly BlockHeight[]): number {
  return pieces.reduce((sum, { block, from, to }, index) => {
    const { gap = 0, height = 0, rows } = blocks[block] ?? {}
    const shown = rows?.slice(from, to).reduce((total, row) => total + row, 0) ?? height
    return sum + (index === 0 ? 0 : gap) + shown
  }, 0)
}
