import { expect, it } from 'vitest'
import { inFrench, inOrder, matching } from '../../../../renderer/ui/lists/listed-rows.ts'
import { folded } from '../../../../shared/french/folded.ts'

const rows = [
  { name: 'Lot 10', price: 900, haystack: folded('Lot 10, toiture d’Épinal') },
  { name: 'Élévation', price: undefined, haystack: folded('Élévation') },
  { name: 'Lot 2', price: 4500, haystack: folded('Lot 2, façade d’Épinal') },
  { name: 'étude', price: 900, haystack: folded('étude') },
]
const names = (by: 'name' | 'price', ascending: boolean) =>
  inOrder(
    rows,
    { by, ascending },
    (row, key) => row[key],
    (a, b) => inFrench(a.name, b.name),
  ).map(({ name }) => name)

it('keeps the rows that hold every word, whatever the accents and the capitals', () => {
  expect(matching(rows, 'EPINAL facade').map(({ name }) => name)).toEqual(['Lot 2'])
  expect(matching(rows, ' ')).toHaveLength(4)
})

it('sorts names as French readers do, and figures as figures', () => {
  expect(names('name', true)).toEqual(['Élévation', 'étude', 'Lot 2', 'Lot 10'])
  expect(names('name', false)).toEqual(['Lot 10', 'Lot 2', 'étude', 'Élévation'])
})

it('puts what is unknown last either way, and orders alike rows among themselves', () => {
  expect(names('price', true)).toEqual(['étude', 'Lot 10', 'Lot 2', 'Élévation'])
  expect(names('price', false)).toEqual(['Lot 2', 'étude', 'Lot 10', 'Élévation'])
})
