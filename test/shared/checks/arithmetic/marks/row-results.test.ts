import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

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

test('The mean of what was compared is that of its marks', () => {
  const compared = (mean: number) => {
    const rake = { name: 'Râteau', scores: { Poids: 7, Prix: 8, Moyenne: 7.5 } }
    const spade = { name: 'Pelle', scores: { Poids: 8, Prix: 6, Moyenne: mean } }
    const hoe = { name: 'Binette', scores: { Poids: 9, Prix: 9, Moyenne: 9 } }
    return { meeting: { benchmark: [rake, spade, hoe] } }
  }
  expect(found(compared(7))).toEqual([])
  expect(found(compared(7.5))).toEqual(['total-mismatch 7,5'])
})

test('The total of what was compared is that of its marks', () => {
  const compared = (title: string, rows: readonly (readonly number[])[]) => ({
    meeting: {
      benchmark: rows.map(([handle, price, total], index) => ({
        name: `Pelle ${index + 1}`,
        scores: { Manche: handle, Prix: price, [title]: total },
      })),
    },
  })
  const right = [
    [7, 8, 15],
    [6, 3, 9],
  ]
  expect(found(compared('Total /20', [...right, [9, 4, 13]]))).toEqual([])
  expect(found(compared('Total /20', [...right, [9, 4, 14]]))).toEqual(['total-mismatch 14'])
  expect(found(compared('Total', [...right, [9, 4, 31]]))).toEqual(['total-mismatch 31'])
  expect(found(compared('Total pondéré', [...right, [9, 4, 14]]))).toEqual([])
  expect(found(compared('Total', [...right.slice(1), [7, 8, 17], [9, 4, 14]]))).toEqual([])
})
