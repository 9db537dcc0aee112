import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { BlockView } from './block-view.tsx'
import { DocumentBrand } from './document-brand.ts'
import { gapBetween } from './page-geometry.ts'
import { type ContentsEntry, ContentsList, CoverPage, Page } from './page-views.tsx'
import type { Piece } from './paginate.ts'

type Laid = {
  readonly tree: DocumentTree
  readonly blocks: readonly Block[]
  readonly pages: readonly Piece[][]
}

/** The cover, the contents and the pages that follow, their numbers known. */
export function DocumentPages({ tree, blocks, pages }: Laid) {
  const before = tree.tableOfContents ? 2 : 1
  const count = before + pages.length
  return (
    <DocumentBrand value={tree.brand}>
      <CoverPage tree={tree} />
      {tree.tableOfContents && (
        <Page tree={tree} number={2} count={count}>
          <ContentsList entries={contentsOf(blocks, pages, before)} />
        </Page>
      )}
      {pages.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
        <Page key={index} tree={tree} number={before + index + 1} count={count}>
          {pieces.map(piece => (
            <PlacedBlock key={piece.block} blocks={blocks} piece={piece} />
          ))}
        </Page>
      ))}
    </DocumentBrand>
  )
}

function PlacedBlock({ blocks, piece }: { blocks: readonly Block[]; piece: Piece }) {
  const block = blocks[piece.block]
  if (block === undefined) return null
  const gap = gapBetween(blocks[piece.block - 1], block)
  return <BlockView block={block} piece={piece} gap={gap} />
}

function contentsOf(
  blocks: readonly Block[],
  pages: readonly Piece[][],
  before: number,
): ContentsEntry[] {
  return pages.flatMap((pieces, index) =>
    pieces.flatMap(piece => {
      const block = blocks[piece.block]
      if (block?.kind !== 'heading' || block.level > 2) return []
      return [
        { block: piece.block, text: block.text, level: block.level, page: before + index + 1 },
      ]
    }),
  )
}
