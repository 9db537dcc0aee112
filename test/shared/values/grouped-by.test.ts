import { expect, test } from 'vitest'
import { groupedBy } from '../../../shared/values/grouped-by.ts'

test('Groups come in the order of their first item, and items in theirs', () => {
  const words = ['jalon', 'livrable', 'lot', 'journée']
  expect([...groupedBy(words, word => word.charAt(0))]).toEqual([
    ['j', ['jalon', 'journée']],
    ['l', ['livrable', 'lot']],
  ])
})

test('Nothing makes no group', () => {
  expect(groupedBy([], () => 'a').size).toBe(0)
})
