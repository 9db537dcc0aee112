import { expect, it } from 'vitest'
import { itemNumbers } from '../../../../renderer/ui/document-preview/item-numbers.ts'

it('numbers each item of a list among those of its level, anew under each item above', () => {
  expect(itemNumbers([0, 0, 1, 1, 0, 1, 2, 0])).toEqual([1, 2, 1, 2, 3, 1, 1, 4])
})
