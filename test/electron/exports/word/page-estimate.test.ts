import type { Document } from 'docx'
import { layoutDocument } from 'docx/layout'
import { expect, test } from 'vitest'
import { isListed } from '../../../../electron/exports/word/contents.ts'
import { estimatedPages } from '../../../../electron/exports/word/page-estimate.ts'
import { picturesOf } from '../../../../electron/exports/word/pictures.ts'
import { themeOf } from '../../../../electron/exports/word/theme.ts'
import { wordDocument } from '../../../../electron/exports/word/word-document.ts'
import { cleanTree } from '../../../../shared/documents/clean-text.ts'
import type { DocumentTree } from '../../../../shared/documents/document-tree.ts'
import { briefTree, drawnTree, longTree, proposalTree } from './trees.ts'

/** docx's own layout imitates Word, much more slowly than an export may take. */
const trees: [string, DocumentTree][] = [
  ['a proposal', proposalTree],
  ['a mission brief', briefTree],
  ['five hundred deliverables', longTree],
  ['a document with drawings', drawnTree],
]

test.each(trees)(
  'The contents of %s name the pages that Word’s layout gives',
  async (_, tree) => {
    const clean = cleanTree(tree)
    const titles = clean.blocks.filter(isListed).map(heading => heading.text)
    const pictures = await picturesOf(clean)
    const place = { hasContents: true, hasLetterhead: false, pictures }
    const estimate = estimatedPages(clean, place, themeOf(clean.brand))
    const pages = pagesInLayout(wordDocument(clean, pictures), titles)
    const gaps = estimate.headings.map((page, index) => Math.abs(page - (pages[index] ?? 0)))
    expect(estimate.headings).toHaveLength(titles.length)
    expect(gaps.filter(gap => gap === 0).length / gaps.length).toBeGreaterThan(0.9)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1)
  },
  60_000,
)

/** The page each title stands on, looked for in order after the contents. */
function pagesInLayout(document: Document, titles: readonly string[]): number[] {
  const { pages } = layoutDocument(document, { guess: true })
  const lines = pages.flatMap((page, index) =>
    page.body.flatMap(block =>
      block.type === 'paragraph' ? [{ text: block.lines[0]?.text ?? '', page: index + 1 }] : [],
    ),
  )
  let from = lines.findLastIndex(line => /\t\d+$/.test(line.text)) + 1
  return titles.map(title => {
    const found = lines.findIndex((line, index) => index >= from && line.text === title)
    from = found + 1
    return lines[found]?.page ?? 0
  })
}
