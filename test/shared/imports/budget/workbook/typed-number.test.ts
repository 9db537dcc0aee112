import { describe, expect, it } from 'vitest'
import { dayOfSerial, dayOfText } from '../../../../../shared/imports/budget/workbook/dates.ts'
import { typedNumber } from '../../../../../shared/imports/budget/workbook/typed-number.ts'

describe('A number typed as text', () => {
  it.each([
    ['1 234,50 €', 1234.5],
    ['1\u202f234,50\u00a0€ HT', 1234.5],
    ['1.234,50', 1234.5],
    ['1.234.567', 1234567],
    ['12,5 j', 12.5],
    ['-3', -3],
    ['−1 200 €', -1200],
    ['€1200', 1200],
    ['35 %', 0.35],
    ['2 jours', 2],
  ])('« %s » is the number that it says', (text, number) => {
    expect(typedNumber(text)).toBe(number)
  })

  it.each(['à voir', '', '1.234', '1,234', '12 ou 13', '10 k€', '1 + 2', '…'])(
    '« %s » is left to its reader',
    text => {
      expect(typedNumber(text)).toBeUndefined()
    },
  )
})

describe('A day', () => {
  it('is that of its serial number, its hours aside', () => {
    expect(dayOfSerial(45_700.75, false)).toBe('2025-02-12')
    expect(dayOfSerial(45_700 - 1462, true)).toBe('2025-02-12')
    expect(dayOfSerial(-1, false)).toBeUndefined()
    expect(dayOfSerial(9e9, false)).toBeUndefined()
  })

  it.each([
    ['12/02/2025', '2025-02-12'],
    ['2025-02-12T00:00:00', '2025-02-12'],
    ['12 février 2025', '2025-02-12'],
    ['le 12 février', undefined],
    ['31/02/2025', undefined],
    ['bientôt', undefined],
  ])('typed as « %s » is told with its year', (text, day) => {
    expect(dayOfText(text)).toBe(day)
  })
})
