import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BlockView } from '../../../../renderer/ui/document-preview/block-view.tsx'
import { cell, plain, row, table } from '../../../../shared/documents/blocks.ts'
import type { Block } from '../../../../shared/documents/document-tree.ts'
import { defaultBrand } from '../../../../shared/domain/firm/firm.ts'
import { drawingOf } from '../../../../shared/drawings/drawing-of.ts'
import { drawnBlocks, fewRisks } from '../../../shared/drawings/blocks.ts'
import { shownTexts } from '../../../shared/drawings/drawn-boxes.ts'

function shown(block: Block): string {
  const piece = { block: 0, from: 0, to: Number.POSITIVE_INFINITY }
  return renderToStaticMarkup(<BlockView block={block} piece={piece} gap={0} />)
}

const textsIn = (html: string) =>
  [...html.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

test.each(Object.entries(drawnBlocks))(
  '%s: the screen shows the drawing of the Word file',
  (_, block) => {
    const drawing = drawingOf(block, defaultBrand)
    expect(textsIn(shown(block))).toEqual(shownTexts(drawing))
  },
)

test('a drawing is a picture told in words to those who do not see it', () => {
  const html = shown(fewRisks)
  expect(html).toContain('role="img"')
  expect(html).toContain(`aria-label="${drawingOf(fewRisks, defaultBrand).alt}"`)
})

test('a box says whether its point is done', () => {
  const items = [
    { line: plain('Salle réservée'), done: true },
    { line: plain('Invitations parties'), done: false },
  ]
  const html = shown({ kind: 'checklist', items })
  expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
    'Fait',
    'À faire',
  ])
})

test('progress is a bar beside its words', () => {
  const rows = [row('body', ['Guide', { ...cell('60 %'), progress: 60 }])]
  const [block] = table(
    'Livrables',
    [
      ['Livrable', 'text', 3],
      ['Avancement', 'percent', 1],
    ],
    rows,
  )
  expect(block === undefined ? '' : shown(block)).toContain(
    'aria-label="Avancement\u00a0: 60\u00a0%"',
  )
})
