import type { Block, DocumentTree } from '../document-tree.ts'

/** A heading and what stands under it, up to the next heading of any level. */
export type Section = {
  /** The headings above and its own, the highest first; empty before the first heading. */
  readonly path: readonly string[]
  readonly level: number
  readonly blocks: readonly Block[]
}

export function sectionsOf({ blocks }: Pick<DocumentTree, 'blocks'>): Section[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []))
  const opening = blocks.slice(0, starts[0])
  let path: { readonly level: number; readonly text: string }[] = []
  const titled = starts.map((start, index) => {
    const heading = blocks[start]
    if (heading?.kind !== 'heading') throw new Error('A section starts with its heading.')
    path = [...path.filter(({ level }) => level < heading.level), heading]
    return {
      path: path.map(({ text }) => text),
      level: heading.level,
      blocks: blocks.slice(start + 1, starts[index + 1]),
    }
  })
  return opening.length === 0 ? titled : [{ path: [], level: 0, blocks: opening }, ...titled]
}
