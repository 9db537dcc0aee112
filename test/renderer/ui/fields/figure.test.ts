import { describe, expect, it } from 'vitest'
import { formatFigure, parseFigure } from '../../../../renderer/ui/fields/figure.ts'

const euros = { scale: 100, step: 0, decimals: 2, minimum: -1e12 }
const days = { scale: 1, step: 0.25, decimals: 2, minimum: 0 }
const percent = { scale: 1, step: 0, decimals: 2, minimum: 0, maximum: 100 }

describe('an amount as it is typed', () => {
  it.each([
    ['31200', 31_200_00],
    ['31 200,50 €', 31_200_50],
    ['31\u202f200\u00a0€', 31_200_00],
    ['12,5k', 12_500_00],
    ['1 250.75', 1_250_75],
    ['−3', -3_00],
    ['0,1', 10],
  ])('reads %s', (typed, value) => {
    expect(parseFigure(typed, euros)).toEqual({ kind: 'figure', value })
  })

  it('takes an empty field as no amount at all', () => {
    expect(parseFigure('  ', euros)).toEqual({ kind: 'figure', value: undefined })
  })

  it.each(['douze', '1,2,3', '=1+1', '1e99', '9999999999999'])('refuses %s in words', typed => {
    expect(parseFigure(typed, euros)).toMatchObject({ kind: 'refused' })
  })

  it('shows what it reads', () => {
    expect(formatFigure(31_200_50, euros)).toBe('31\u202f200,50')
    expect(formatFigure(undefined, euros)).toBe('')
  })
})

it('rounds days to the nearest quarter', () => {
  expect(parseFigure('2,3', days)).toEqual({ kind: 'figure', value: 2.25 })
})

it('refuses more than 100 %, and less than nothing', () => {
  expect(parseFigure('101 %', percent)).toEqual({ kind: 'refused', reason: '100 au maximum.' })
  expect(parseFigure('-1', percent)).toEqual({ kind: 'refused', reason: '0 au minimum.' })
})
