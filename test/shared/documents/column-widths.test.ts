import { expect, test } from 'vitest'
import { row, table } from '../../../shared/documents/blocks.ts'
import { columnWidths } from '../../../shared/documents/column-widths.ts'
import { textWidthOf } from '../../../shared/documents/text-width.ts'
import { fc } from '../../properties.ts'

const face = { font: 'Calibri', size: 9.5, isBold: false }

function tableOf(cells: readonly string[], weights: readonly number[]) {
  const columns = weights.map(weight => ['', 'text', weight] as const)
  const [block] = table('Essai', columns, [row('body', cells)])
  if (block?.kind !== 'table') throw new Error('No table.')
  return block
}

test('Columns share the width by their weights', () => {
  expect(columnWidths(tableOf(['a', 'b'], [3, 1]), 8000, face)).toEqual([6000, 2000])
})

test('An amount is given the width it needs on one line, whatever the weights', () => {
  const amount = '1\u202f234\u202f567,89\u00a0€'
  const [, width = 0] = columnWidths(tableOf(['a', amount], [50, 1]), 8000, face)
  expect(width).toBeGreaterThan(textWidthOf(amount, face) * 20)
})

test('What a column has to spare goes to the one whose text would be broken', () => {
  const text = 'Accompagnement complet – recommandée'
  const [wide = 0, narrow = 0] = columnWidths(tableOf([text, '12 €'], [1, 3]), 5000, face)
  expect(wide).toBeGreaterThan(textWidthOf(text, face) * 20)
  expect(narrow).toBeLessThan(3750)
})

test('Where every text fits, columns keep the shares of their weights', () => {
  expect(columnWidths(tableOf(['un mot', 'deux'], [3, 1]), 8000, face)).toEqual([6000, 2000])
})

test('Widths are whole and add up to the width of the table, whatever it holds', () => {
  const cells = fc.array(fc.string({ minLength: 1, maxLength: 60 }), {
    minLength: 1,
    maxLength: 14,
  })
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 9 }), (texts, heavy) => {
      const filled = texts.map(text => `x${text}`)
      const weights = filled.map((_, index) => 1 + (index % heavy))
      const widths = columnWidths(tableOf(filled, weights), 9299, face)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9299)
      expect(widths.every(width => Number.isInteger(width) && width > 0)).toBe(true)
    }),
  )
})
