import { expect, test } from 'vitest'
import { entriesOfTable } from '../../../../../shared/imports/outline/tables/entries.ts'

function columnsOf(...rows: readonly string[][]): string[][] {
  return entriesOfTable(rows.map((cells, line) => ({ line, cells }))).map(({ cells = [] }) =>
    cells.map(({ column }) => column),
  )
}

test('The first row of three columns or more says what they hold, in words that nobody foresaw', () => {
  expect(columnsOf(['Secteur', 'Vigie', 'Bouées'], ['Quai nord', 'L. Prat', '12'])).toEqual([
    ['Secteur', 'Vigie', 'Bouées'],
  ])
  expect(columnsOf(['', '1er semestre', '2e semestre'], ['Nuitées', '120', '140'])).toEqual([
    ['', '1er semestre', '2e semestre'],
  ])
})

test('A first row of figures is a row like the others', () => {
  expect(columnsOf(['Quai nord', '12 jours', '9 jours'], ['Quai sud', '8 jours', '7'])).toEqual([
    ['', '', ''],
    ['', '', ''],
  ])
})

test('A first row that is ranked as the next ones, or of words alone that name nothing, is a row too', () => {
  expect(
    columnsOf(['D1', 'Garder le guichet', 'Anne Roux'], ['D2', 'Fermer le quai', 'Paul Blin']),
  ).toHaveLength(2)
  expect(columnsOf(['Anne Roux', 'Nantes', 'oui'], ['Paul Blin', 'Brest', 'non'])).toHaveLength(2)
})
