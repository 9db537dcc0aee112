import type { Document } from 'docx'
import { layoutDocument } from 'docx/layout'
import { expect, test } from 'vitest'
import { isListed } from '../../../../electron/exports/word/contents.ts'
import { estimatedPages } from '../../../../electron/exports/word/page-estimate.ts'
import { picturesOf } from '../../../../electron/exports/word/pictures.ts'
import { themeOf } from '../../../../electron/exports/word/theme.ts'
import { wordDocument } from '../../../../electron/exports/word/word-document.ts'
import { paragraph } from '../../../../shared/documents/blocks.ts'
import { cleanTree } from '../../../../shared/documents/clean-text.ts'
import type { Block, DocumentTree } from '../../../../shared/documents/document-tree.ts'
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

const written = ['Objectif', 'Suite'].flatMap((text): Block[] => [
  { kind: 'heading', level: 1, text },
  ...Array.from({ length: 14 }, () => paragraph('Une ligne.')),
])

/** What a document of so many paragraphs more takes. */
function estimateOf(more: number) {
  const blocks = [...written, ...Array.from({ length: more }, () => paragraph('Une ligne.'))]
  const place = { hasContents: false, hasLetterhead: false, pictures: new Map() }
  return estimatedPages({ ...proposalTree, blocks }, place, themeOf(proposalTree.brand))
}

test('A last page of a few lines is spared by a little less space between paragraphs', () => {
  const estimates = Array.from({ length: 12 }, (_, more) => estimateOf(more))
  const tighter = estimates.filter(({ spacing }) => spacing < 1)
  expect(estimates[0]).toMatchObject({ count: 2, spacing: 1 })
  expect(tighter.length).toBeGreaterThan(2)
  expect(tighter.every(({ count }) => count === 2)).toBe(true)
  expect(estimates.at(-1)).toMatchObject({ count: 3, spacing: 1 })
})

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
