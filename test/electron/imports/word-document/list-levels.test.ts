import { expect, it } from 'vitest'
import type { WordPart } from '../../../../electron/imports/word-document/large-titles.ts'
import { withListLevels } from '../../../../electron/imports/word-document/list-levels.ts'

const item = (styleName: string, level = '0'): WordPart => ({
  type: 'paragraph',
  styleName,
  numbering: { level },
})
const levels = (...children: WordPart[]) =>
  withListLevels({ type: 'document', children }).children?.map(each => each.numbering?.level)

it('« List Bullet 2 » stands below the item above it', () => {
  expect(levels(item('List Bullet'), item('List Bullet 2'), item('List Number 3'))).toEqual([
    '0',
    '1',
    '2',
  ])
})

it('It stands no deeper than where there is an item to stand below', () => {
  const words = { type: 'paragraph', styleName: 'Normal' }
  expect(
    levels(item('List Bullet 3'), item('List Bullet 3'), words, item('List Bullet 2')),
  ).toEqual(['0', '1', undefined, '0'])
})

it('A level of its own is kept', () => {
  expect(levels(item('List Bullet'), item('List Bullet 2', '2'))).toEqual(['0', '2'])
})
