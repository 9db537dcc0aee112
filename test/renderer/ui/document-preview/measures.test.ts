import { expect, test } from 'vitest'
import { guessedMeasure } from '../../../../renderer/ui/document-preview/measures.ts'
import type { Block } from '../../../../shared/documents/document-tree.ts'

test('a block that was reworded is as high as it was, for the pages after it to stay', () => {
  const before = paragraph('Votre catalogue')
  expect(guessedMeasure(paragraph('Votre catalogue en ligne'), before, { height: 48 })).toEqual({
    height: 48,
  })
})

test('a table is cut where it was while its rows are reworded, and taken whole when one is added', () => {
  const measure = { height: 90, rows: [60], repeated: 30 }
  expect(guessedMeasure(table, table, measure)).toEqual(measure)
  const longer = { ...table, rows: [...table.rows, ...table.rows] }
  expect(guessedMeasure(longer, table, measure)).toEqual({ height: 90 })
})

test('a list is taken whole, though it was cut before', () => {
  expect(guessedMeasure(list, list, { height: 120, rows: [60, 60] })).toEqual({ height: 120 })
})

test('what stands where another kind of block stood is taken for a few lines', () => {
  expect(guessedMeasure(table, paragraph('Votre catalogue'), { height: 500 })).toEqual({
    height: 60,
  })
  expect(guessedMeasure(table, undefined, undefined)).toEqual({ height: 60 })
})

function paragraph(text: string): Block {
  return { kind: 'paragraph', style: 'body', line: [{ text }] }
}

const list: Block = {
  kind: 'list',
  ordered: false,
  items: [1, 2].map(() => ({ level: 0, line: [{ text: 'Catalogue' }] })),
}

const table = {
  kind: 'table',
  caption: 'Prix',
  columns: [{ title: 'Prix', role: 'money', weight: 1 }],
  rows: [{ kind: 'body', cells: [{ line: [{ text: '12 €' }] }] }],
} satisfies Block
