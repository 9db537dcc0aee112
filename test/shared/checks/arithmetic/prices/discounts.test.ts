import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

/** Of an offer of 4 000 € and 2 000 € of advice, 500 € of travel, in euros. */
const taken = (label: string, amount: number) =>
  found({
    proposal: {
      options: [
        {
          id: '00000000-0000-4000-8000-000000000981',
          label: 'Prestation',
          lines: [
            { label: 'Étude', kind: 'consulting', amount: 400_000 },
            { label: 'Essais', kind: 'consulting', amount: 200_000 },
            { label: 'Trajets', kind: 'expenses', amount: 50_000 },
            { label, kind: 'other', amount: amount * 100 },
          ],
        },
      ],
    },
  }).filter(each => each.startsWith('total-mismatch'))

test('A discount is so much of the lines above it', () => {
  expect(taken('Remise de bienvenue (4 %)', -260)).toEqual([])
  expect(taken('Remise de bienvenue (6 %)', -260)).toEqual(['total-mismatch −260 €'])
  expect(taken('Rabais de 10 %', -560)).toEqual(['total-mismatch −560 €'])
})

test('It may be of some of them', () => {
  expect(taken('Remise de 5 % sur les honoraires', -300)).toEqual([])
  expect(taken('Remise de 10 % sur les essais', -200)).toEqual([])
  expect(taken('Ristourne (10 %)', -250)).toEqual([])
})

test('It may be rounded, and of what is not told', () => {
  expect(taken('Remise de 5 %', -350)).toEqual([])
  expect(taken('Remise de 10 % au-delà de 3 000 €', -350)).toEqual([])
  expect(taken('Remise de 10 % (dont 2 % de fidélité)', -333)).toEqual([])
  expect(taken('Remise commerciale', -777)).toEqual([])
})
