import { expect, test } from 'vitest'
import { type FlowItem, paginated } from '../../../../electron/exports/word/flow.ts'

const line: FlowItem = {
  before: 0,
  after: 0,
  lineHeight: 10,
  lines: 1,
  extra: 0,
  canSplit: true,
  isKeptWithNext: false,
}

test('Items fill a page and go on on the next one', () => {
  const items = Array.from({ length: 25 }, () => line)
  expect(paginated(items, 100)).toMatchObject({ count: 3 })
  expect(paginated(items, 100).pages.slice(9, 11)).toEqual([1, 2])
})

test('A heading at the foot of a page goes with what follows it', () => {
  const items = [...Array.from({ length: 9 }, () => line), { ...line, isKeptWithNext: true }, line]
  expect(paginated(items, 100).pages.slice(-2)).toEqual([2, 2])
})

test('Between two paragraphs stands the larger of their spaces, and none at the top of a page', () => {
  const spaced = { ...line, before: 20, after: 5 }
  expect(paginated([spaced, spaced, spaced], 70).pages).toEqual([1, 1, 1])
  expect(paginated([spaced, spaced, spaced], 69).pages).toEqual([1, 1, 2])
  expect(paginated([spaced, spaced], 40).pages).toEqual([1, 1])
})

test('A row that does not fit goes to the next page under the header that is repeated there', () => {
  const row = { ...line, canSplit: false, extra: 30, repeated: 30 }
  expect(paginated([row, row, row, row], 100).pages).toEqual([1, 1, 2, 3])
})

test('A paragraph higher than a page runs over as many as it takes', () => {
  expect(paginated([{ ...line, lines: 25 }, line], 100)).toMatchObject({ pages: [1, 3], count: 3 })
})

test('A page break starts a page, and a document may begin with one', () => {
  const broken = { ...line, startsPage: true }
  expect(paginated([broken, line, broken], 100).pages).toEqual([1, 1, 2])
})
