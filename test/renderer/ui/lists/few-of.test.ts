import { expect, it } from 'vitest'
import { fewOf } from '../../../../renderer/ui/lists/few-of.ts'

it('shows a short list whole', () => {
  expect(fewOf([1, 2, 3], 3)).toEqual([1, 2, 3])
})

it('hides no single item behind a button', () => {
  expect(fewOf([1, 2, 3, 4], 3)).toEqual([1, 2, 3, 4])
})

it('shows the first few of a longer list', () => {
  expect(fewOf([1, 2, 3, 4, 5], 3)).toEqual([1, 2, 3])
})
