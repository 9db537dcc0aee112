import { expect, test } from 'vitest'
import type { DocumentSort } from '../../../shared/imports/kinds/document-sort.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'

const sorts: readonly DocumentSort[] = [
  'brief',
  'proposal',
  'monthly',
  'final',
  'minutes',
  'playbook',
]
const unknown = 'Pelez les pommes.\nAjoutez 200 g de sucre.\nFaites cuire une heure.\n'

function read(sort?: DocumentSort) {
  const surroundings = { newId: () => 'id', today: '2026-11-02' }
  return importDocument(unknown, { ...surroundings, ...(sort && { sort }) })
}

test('a text that looks like no document is refused by itself', () => {
  expect(read().kind).toBe('refused')
})

test.each(sorts)('it is read as %s where its reader says so, all of it in the notes', sort => {
  const told = read(sort)
  if (told.kind === 'refused') throw new Error(told.reason)
  const { content } = told.document
  expect(content.kind).toBe(sort)
  const notes = JSON.stringify(content)
  for (const words of ['Pelez les pommes.', '200 g de sucre', 'Faites cuire une heure.']) {
    expect(notes).toContain(words)
  }
  expect(told.document.unrecognised.map(({ line }) => line)).toEqual([1, 2, 3])
})
