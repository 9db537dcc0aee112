import { expect, test } from 'vitest'
import { entry } from '../../../../../shared/imports/outline/entry.ts'
import { subtotalRows } from '../../../../../shared/imports/outline/tables/subtotal-rows.ts'

function subtotals(...rows: [name: string, amount: string][]) {
  const entries = rows.map(([name, amount], index) =>
    entry({
      line: index + 1,
      kind: 'row',
      text: `${name} : ${amount}`,
      cells: [
        { column: 'Poste', text: name },
        { column: 'Montant', text: amount },
      ],
    }),
  )
  return [...subtotalRows(entries)].map(({ cells }) => cells?.[0]?.text)
}

test('Each row that makes the ones before it is a subtotal', () => {
  const found = subtotals(
    ['Odile', '3 000 €'],
    ['Bruno', '2 000 €'],
    ['Conseil', '5 000 €'],
    ['Sondes', '700 €'],
    ['Câbles', '300 €'],
    ['Matériel', '1 000 €'],
    ['Total', '6 000 €'],
  )
  expect(found).toEqual(['Conseil', 'Matériel'])
})

test('Bare figures add up as well', () => {
  const found = subtotals(['A', '3 000'], ['B', '2 000'], ['Conseil', '5 000'], ['Total', '5 000'])
  expect(found).toEqual(['Conseil'])
})

test.each([
  ['the total counts it', '10 000 €'],
  ['the total is of neither', '9 000 €'],
])('A row that makes those before it is a line where %s', (_, total) => {
  const rows: [string, string][] = [
    ['Odile', '3 000 €'],
    ['Bruno', '2 000 €'],
    ['Sondes', '5 000 €'],
  ]
  expect(subtotals(...rows, ['Total', total])).toEqual([])
})

test('Without a total, or with fewer rows, there is none', () => {
  expect(subtotals(['A', '3 000 €'], ['B', '2 000 €'], ['C', '5 000 €'])).toEqual([])
  expect(subtotals(['A', '3 000 €'], ['B', '3 000 €'], ['Total', '3 000 €'])).toEqual([])
})
