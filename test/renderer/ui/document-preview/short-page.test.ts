import { expect, test } from 'vitest'
import type { BlockHeight } from '../../../../renderer/ui/document-preview/paginate.ts'
import { withoutShortPage } from '../../../../renderer/ui/document-preview/short-page.ts'

const block: BlockHeight = { kind: 'block', gap: 10, height: 20 }
const blocks = (count: number) => (spacing: number) =>
  Array.from({ length: count }, () => ({ ...block, gap: block.gap * spacing }))

test('A last page of one line is spared where a little less space between blocks will do', () => {
  const { pages, spacing } = withoutShortPage(blocks(6), 165, 0)
  expect(pages).toHaveLength(1)
  expect(spacing).toBe(0.85)
})

test('What a last page holds stays there where even little space would not do', () => {
  const { pages, spacing } = withoutShortPage(blocks(5), 119, 0)
  expect(pages).toHaveLength(2)
  expect(spacing).toBe(1)
})

test('A last page that is well filled keeps the usual space', () => {
  const { pages, spacing } = withoutShortPage(blocks(11), 170, 0)
  expect(pages).toHaveLength(2)
  expect(spacing).toBe(1)
})
