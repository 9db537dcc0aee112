import { expect, test } from 'vitest'
import { foundIn } from '../../said-in-a-report.ts'

const found = (text: string) =>
  foundIn(text).map(({ code, expected = '' }) => `${code} ${expected}`.replace(/\s/gu, ' '))

test('The days that are left are those sold less those spent', () => {
  expect(found('60 jours prévus, 41 consommés, reste 19 jours.')).toEqual([])
  expect(found('12,5 jours consommés sur 20, il reste 7,5 jours.')).toEqual([])
  expect(found('60 jours prévus, 41 consommés, reste 21 à planifier.')).toEqual([])
  expect(found('60 jours prévus, 41 consommés, reste 21 jours.')).toEqual([
    'total-mismatch 19 jours',
  ])
  expect(found('13 jours consommés sur 20, il reste 9 jours.')).toEqual(['total-mismatch 7 jours'])
})
