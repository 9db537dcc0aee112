import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { bareWords } from './shown-words.ts'

/**
 * What the pages of a PDF say of its blocks: without the running texts of each page, and without the
 * headers that tables repeat where they go on. `expected` is what they should say, to tell these
 * headers from those of tables that begin there.
 */
export function pdfWords(pages: readonly string[], tree: DocumentTree, expected: string): string {
  const headers = tree.blocks.flatMap(block =>
    block.kind === 'table' ? [bareWords(block.columns.map(({ title }) => title))] : [],
  )
  return pages.reduce((said, page, index) => {
    const text = withoutRunningTexts(page, tree, `Page${index + 1}/${pages.length}`)
    const repeated = headers.find(
      header => text.startsWith(header) && !expected.includes(said.slice(-200) + header),
    )
    return said + text.slice(repeated?.length ?? 0)
  }, '')
}

function withoutRunningTexts(page: string, { header, footer }: DocumentTree, number: string) {
  const [top, bottom] = [bareWords(header), bareWords(footer) + number]
  const text = bareWords(page)
  const from = text.startsWith(top) ? top.length : 0
  return text.slice(from, text.endsWith(bottom) ? -bottom.length : undefined)
}
