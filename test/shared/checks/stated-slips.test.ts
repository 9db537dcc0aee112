import { expect, test } from 'vitest'
import { slipIn } from '../../../shared/checks/time/stated-slips.ts'

test('A slip is read in days, weeks or months, late or early', () => {
  expect(slipIn('-2j')).toEqual({ amount: -2, daysPerUnit: 1, isSigned: true })
  expect(slipIn('+ 3 semaines')).toEqual({ amount: 3, daysPerUnit: 7, isSigned: true })
  expect(slipIn('1 mois d’avance')).toMatchObject({ amount: -1, isSigned: true })
  expect(slipIn('14 j')).toMatchObject({ amount: 14, isSigned: false })
})

test('Words without a length tell no slip', () => {
  expect(slipIn('conforme')).toBeUndefined()
  expect(slipIn('2 jalons')).toBeUndefined()
})
