import { expect, test } from 'vitest'
import { letterheadHeight, letterheadTitleSize } from '../../../shared/documents/letterhead.ts'
import { framedDocument } from '../../../shared/documents/parts/document-frame.ts'
import { exampleFirm } from './budget-example.ts'

const tree = framedDocument({
  kind: 'Rapport mensuel',
  title: 'Vendre le catalogue en ligne',
  subtitle: 'Ateliers du Lac',
  clientName: 'Ateliers du Lac',
  authors: [],
  facts: [{ label: 'Date', value: '20 février 2025' }],
  firm: exampleFirm,
  tableOfContents: false,
  blocks: [],
})
const withTitle = (title: string) => ({ ...tree, cover: { ...tree.cover, title } })

test('A title above the content takes a quarter of a page at most', () => {
  expect(letterheadHeight(tree)).toBeGreaterThan(120)
  expect(letterheadHeight(tree)).toBeLessThan(250)
})

test('A long title is set smaller, and takes the lines it needs', () => {
  const long = 'Accompagnement à la réorganisation des approvisionnements et des stocks '
  expect(letterheadTitleSize(long)).toBeLessThan(letterheadTitleSize('Court'))
  expect(letterheadHeight(withTitle(long.repeat(3)))).toBeGreaterThan(
    letterheadHeight(withTitle(long)),
  )
})

test('Every fact under the title takes a row', () => {
  const facts = Array.from({ length: 5 }, (_, index) => ({ label: `${index}`, value: 'x' }))
  const more = letterheadHeight({ ...tree, cover: { ...tree.cover, facts } })
  expect(more - letterheadHeight(tree)).toBeCloseTo(4 * 20.5)
})
