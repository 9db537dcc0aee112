import { expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const tabled = (...rows: readonly string[]) => ({
  meeting: {
    sections: [
      {
        title: 'Choix',
        notes: ['| Outil | Prise en main | Poids | Moyenne |', '|---|---|---|---|', ...rows].join(
          '\n',
        ),
      },
    ],
  },
})

test('The mean at the end of a row is that of its marks', () => {
  const right = ['| Bêche | 9 | 7 | 8/10 |', '| Râteau | 7 | 8 | 7,5/10 |']
  expect(found(tabled(...right))).toEqual([])
  expect(found(tabled(...right, '| Pelle | 8 | 6 | 7,5/10 |'))).toEqual(['total-mismatch 7,5'])
})

test('Means that never are those of the row are weighted', () => {
  expect(found(tabled('| Bêche | 9 | 7 | 8,6/10 |', '| Râteau | 7 | 9 | 7,4/10 |'))).toEqual([])
})
