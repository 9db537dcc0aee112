import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordFile } from '../../../electron/exports/word/word-file.ts'
import { DocumentPages } from '../../../renderer/ui/document-preview/document-pages.tsx'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import { markdownFile } from '../../../shared/documents/markdown-file.ts'
import { drawingOf } from '../../../shared/drawings/drawing-of.ts'
import { elementsIn, part, wordParagraphs } from '../../office/read-word.ts'
import { validationErrors } from '../../office/validate.ts'
import { wordFaults } from '../../office/word-faults.ts'
import { markdownTexts, readMarkdown } from './markdown-reading.ts'
import { sampleDocuments } from './sample-documents.ts'
import { bareWords, type Form, inMarkdown, inPreview, inWord, shownWords } from './shown-words.ts'
import { coverWords } from './tree-words.ts'

const documents = await sampleDocuments()

it('the sample firm has a document of every kind', () => {
  const kickers = new Set(documents.map(({ tree }) => tree.cover.kicker))
  expect(kickers.size).toBeGreaterThanOrEqual(7)
})

describe.each(documents)('$fileName', ({ tree }) => {
  it('says in Word what its pages say, in the same order', async () => {
    expectAgreement(wordParagraphs(await wordFile(tree)), tree, inWord)
  })

  it('says it in the preview', () => {
    expectAgreement([previewText(tree)], tree, inPreview)
  })

  it('says it in Markdown', () => {
    expectAgreement(markdownTexts(readMarkdown(markdownFile(tree))), tree, inMarkdown)
  })

  it('is a Word file that opens without a question, and that everyone can read', async () => {
    const bytes = await wordFile(tree)
    expect(await validationErrors(bytes, 'docx')).toEqual([])
    expect(wordFaults(bytes)).toEqual([])
  }, 60_000)

  it('tells each drawing of its Word file in words', async () => {
    const drawings = tree.blocks.flatMap(block =>
      block.kind === 'matrix' || block.kind === 'timeline' || block.kind === 'chart'
        ? [drawingOf(block, tree.brand).alt]
        : [],
    )
    const xml = part(await wordFile(tree), 'word/document.xml')
    const told = elementsIn(xml, 'wp:docPr').join('')
    for (const alt of drawings) expect(told).toContain(alt.slice(0, 40).replace(/[&<>"].*/s, ''))
  })
})

function expectAgreement(texts: readonly string[], tree: DocumentTree, form: Form): void {
  const all = bareWords(texts)
  expect(all).toContain(bareWords(shownWords(tree, form)))
  expectInOrder(all, coverWords({ ...tree.cover, issuer: [] }))
}

function expectInOrder(all: string, words: readonly string[]): void {
  let from = 0
  for (const word of words.map(bareWords)) {
    const at = all.indexOf(word, from)
    expect(at, word).toBeGreaterThanOrEqual(from)
    from = at + word.length
  }
}

/** The text of the preview's own views, all blocks on one page. */
function previewText(tree: DocumentTree): string {
  const page = tree.blocks.map((_, block) => ({ block, from: 0, to: Number.POSITIVE_INFINITY }))
  const html = renderToStaticMarkup(
    createElement(DocumentPages, {
      tree,
      blocks: tree.blocks,
      layout: { pages: [page], spacing: 1 },
    }),
  )
  return html
    .replace(/<caption[^>]*>.*?<\/caption>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
