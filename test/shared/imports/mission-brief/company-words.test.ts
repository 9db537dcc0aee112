import { expect, test } from 'vitest'
import { pastIn, toldInWords } from '../../../../shared/imports/mission-brief/company-words.ts'

test('What a mutual company collected in contributions is its revenue', () => {
  const told = toldInWords({}, 'Elle a encaissé 24 millions d’euros de cotisations en 2024.')
  expect(told.revenue).toEqual({ amount: 2_400_000_000, year: 2024 })
  expect(toldInWords({}, 'Elle a encaissé 24 chèques perdus en 2024.')).toEqual({})
})

test('A sentence that ends on a year is followed by another, which may tell the past', () => {
  expect(
    pastIn(['Elle comptait 40 agents en 2024. Fondée en 1948 par des instituteurs, elle grandit.']),
  ).toEqual(['Fondée en 1948 par des instituteurs'])
})
