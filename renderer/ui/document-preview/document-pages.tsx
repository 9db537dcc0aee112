import type { Block, DocumentTree } from '../../../shared/documents/document-tree.ts'
import { BlockView } from './block-view.tsx'
import { DocumentBrand } from './document-brand.ts'
import { LetterheadView } from './letterhead-view.tsx'
import { contentsOf, hasLetterhead } from './opening.ts'
import { gapBetween } from './page-geometry.ts'
import { ContentsList, ContentsTitle, CoverPage, Page } from './page-views.tsx'
import type { Piece } from './paginate.ts'
import type { PageLayout } from './use-pages.ts'

type Laid = {
  readonly tree: DocumentTree
  readonly blocks: readonly Block[]
  readonly layout: PageLayout
}

/** The cover, the contents and the pages that follow, their numbers known. */
export function DocumentPages({ tree, blocks, layout: { pages, spacing } }: Laid) {
  const contents = contentsOf(tree)
  const cover = hasLetterhead(tree) ? 0 : 1
  const before = cover + contents.length
  const pageOf = pageNumbers(pages, before)
  const count = before + pages.length
  const running = (number: number) => ({ tree, number, count, ...openingOf(tree, number) })
  return (
    <DocumentBrand value={tree.brand}>
      {cover === 1 && <CoverPage tree={tree} />}
      {contents.map((headings, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
        <Page key={index} {...running(cover + index + 1)}>
          {index === 0 && <ContentsTitle />}
          <ContentsList headings={headings} pageOf={pageOf} />
        </Page>
      ))}
      {pages.map((pieces, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
        <Page key={index} {...running(before + index + 1)}>
          {pieces.map(piece => (
            <PlacedBlock key={piece.block} blocks={blocks} piece={piece} spacing={spacing} />
          ))}
        </Page>
      ))}
    </DocumentBrand>
  )
}

/** The title, on the first page where it has no page of its own. */
function openingOf(tree: DocumentTree, number: number) {
  return number === 1 && hasLetterhead(tree) ? { opening: <LetterheadView tree={tree} /> } : {}
}

type Placed = {
  readonly blocks: readonly Block[]
  readonly piece: Piece
  readonly spacing: number
}

function PlacedBlock({ blocks, piece, spacing }: Placed) {
  const block = blocks[piece.block]
  if (block === undefined) return null
  const gap = gapBetween(blocks[piece.block - 1], block, spacing)
  return <BlockView block={block} piece={piece} gap={gap} />
}

/** The page on which each block begins. */
function pageNumbers(pages: readonly Piece[][], before: number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const [index, pieces] of pages.entries()) {
    for (const { block } of pieces) {
      if (!numbers.has(block)) numbers.set(block, before + index + 1)
    }
  }
  return numbers
}
