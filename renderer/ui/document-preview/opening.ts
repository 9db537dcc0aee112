import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { letterheadHeight } from '../../../shared/documents/letterhead.ts'
import { contentsPages } from './contents-pages.ts'
import { points } from './page-geometry.ts'

/** Whether the title stands above the content instead of on a page of its own. */
export function hasLetterhead({ brand }: DocumentTree): boolean {
  return brand.cover === false
}

/** Room, in pixels, that the title takes at the top of the document's first page. */
function titleHeight(tree: DocumentTree): number {
  return hasLetterhead(tree) ? points(letterheadHeight(tree)) : 0
}

/** The headings of the contents, page by page; none where the document has no contents. */
export function contentsOf(tree: DocumentTree) {
  return tree.tableOfContents ? contentsPages(tree.blocks, tree.brand.font, titleHeight(tree)) : []
}

/** Room that the title takes above the content, where no contents stand between. */
export function heightAbove(tree: DocumentTree): number {
  return contentsOf(tree).length === 0 ? titleHeight(tree) : 0
}
