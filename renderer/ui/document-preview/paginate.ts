/**
 * How tall a block is on the page. `rows` are the parts between which it may be cut (rows of a table,
 * items of a list); `repeated` comes again at the top of each further piece, as a table's header does.
 */
export type BlockHeight = {
  readonly kind: 'block' | 'heading' | 'pageBreak'
  /** White space before it, dropped at the top of a page. */
  readonly gap: number
  readonly height: number
  readonly rows?: readonly number[]
  /** Which rows stay with the next one. */
  readonly kept?: readonly boolean[]
  /** A block that introduces the next one stays with it, as a heading does. */
  readonly isKept?: boolean
  readonly repeated?: number
}

/** Rows `from` (included) to `to` (excluded) of a block; `to` has no end for a block taken whole. */
export type Piece = { readonly block: number; readonly from: number; readonly to: number }

/** What is never cut: a whole block, or one row of it. */
type Atom = {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly below: number
  readonly atTop: number
  readonly startsPage: boolean
  readonly staysWithNext: boolean
}

/**
 * Lays blocks on pages of one height, as a word processor would: headings stay with what follows,
 * tables and lists are cut between rows, and what is taller than a page makes its page longer. `above`
 * is what stands on the first page already.
 */
export function paginate(blocks: readonly BlockHeight[], pageHeight: number, above = 0): Piece[][] {
  const all = blocks.flatMap((block, index) => atomsOf(block, index, blocks[index - 1]))
  const atoms = chainsOf(all).flatMap(chain => loosened(chain, pageHeight))
  const pages: Atom[][] = [[]]
  let used = above
  for (const [index, atom] of atoms.entries()) {
    const full = used + heightKeptTogether(atoms, index) > pageHeight
    if (used > 0 && (full || atom.startsPage)) {
      pages.push([])
      used = 0
    }
    used += used === 0 ? atom.atTop : atom.below
    pages.at(-1)?.push(atom)
  }
  return pages.map(piecesOf)
}

function atomsOf(block: BlockHeight, index: number, before: BlockHeight | undefined): Atom[] {
  if (block.kind === 'pageBreak') return []
  const startsPage = before?.kind === 'pageBreak'
  if (block.rows === undefined || block.rows.length === 0) {
    return [
      {
        block: index,
        from: 0,
        to: Number.POSITIVE_INFINITY,
        below: block.gap + block.height,
        atTop: block.height,
        startsPage,
        staysWithNext: block.kind === 'heading' || block.isKept === true,
      },
    ]
  }
  return rowAtoms(block, block.rows, index, startsPage)
}

/** The first row carries what stands above it. */
function rowAtoms(
  block: BlockHeight,
  rows: readonly number[],
  index: number,
  startsPage: boolean,
): Atom[] {
  const above = Math.max(0, block.height - total(rows))
  return rows.map((height, row) => ({
    block: index,
    from: row,
    to: row + 1,
    below: row === 0 ? block.gap + above + height : height,
    atTop: (row === 0 ? above : (block.repeated ?? 0)) + height,
    startsPage: startsPage && row === 0,
    staysWithNext: block.kept?.[row] === true,
  }))
}

/** The atoms in runs that should each stay on one page. */
function chainsOf(atoms: readonly Atom[]): Atom[][] {
  const chains: Atom[][] = []
  for (const [index, atom] of atoms.entries()) {
    if (atoms[index - 1]?.staysWithNext === true) chains.at(-1)?.push(atom)
    else chains.push([atom])
  }
  return chains
}

/** Where that is more than a page holds, rows go as they may; what announces them still stays. */
function loosened(chain: readonly Atom[], pageHeight: number): readonly Atom[] {
  if (total(chain.map(atom => atom.below)) <= pageHeight) return chain
  return chain.map(atom => ({
    ...atom,
    staysWithNext: atom.staysWithNext && atom.to === Number.POSITIVE_INFINITY,
  }))
}

function heightKeptTogether(atoms: readonly Atom[], first: number): number {
  let height = 0
  for (let index = first; index < atoms.length; index++) {
    const atom = atoms[index]
    if (atom === undefined || (index > first && atom.startsPage)) break
    height += atom.below
    if (!atom.staysWithNext) break
  }
  return height
}

function piecesOf(atoms: readonly Atom[]): Piece[] {
  const pieces: Piece[] = []
  for (const { block, from, to } of atoms) {
    const last = pieces.at(-1)
    if (last?.block === block) pieces[pieces.length - 1] = { ...last, to }
    else pieces.push({ block, from, to })
  }
  return pieces
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}
