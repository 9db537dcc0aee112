import { describe, expect, it } from 'vitest'
import {
  daysTimesRate,
  percentOf,
  roundCents,
  splitByWeights,
  sum,
  toCents,
} from '../../../shared/domain/money.ts'
import { fc } from '../../properties.ts'

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })

describe('rounding', () => {
  it('takes half a cent away from zero, for what is owed as for what is given back', () => {
    expect(roundCents(12.5)).toBe(13)
    expect(roundCents(-12.5)).toBe(-13)
    expect(roundCents(12.49)).toBe(12)
    expect(Object.is(roundCents(-0.2), 0)).toBe(true)
  })

  it('takes euros as whole cents, their halves too', () => {
    expect(toCents(1_234.56)).toBe(123_456)
    expect(toCents(0.125)).toBe(13)
    expect(toCents(-0.125)).toBe(-13)
  })
})

describe('days at a day rate', () => {
  it('cost exactly their product, quarters of a day included', () => {
    expect(daysTimesRate(26, 120_000)).toBe(3_120_000)
    expect(daysTimesRate(0.25, 120_050)).toBe(30_013)
    expect(daysTimesRate(2.75, 99_999)).toBe(274_997)
  })
})

describe('a percentage of an amount', () => {
  it('is rounded once, to the nearest cent', () => {
    expect(percentOf(2_800_000, 20)).toBe(560_000)
    expect(percentOf(1_005, 5.5)).toBe(55)
    expect(percentOf(333, 33.33)).toBe(111)
  })

  it('tells exact halves that binary fractions lose', () => {
    expect(percentOf(5_000, 1.15)).toBe(58)
    expect(percentOf(50, 2.3)).toBe(1)
    expect(percentOf(-50, 1)).toBe(-1)
  })
})

describe('splitting an amount', () => {
  it('gives the cents left over to the largest remainders, the first where they are equal', () => {
    expect(splitByWeights(10_000, [1, 1, 1])).toEqual([3_334, 3_333, 3_333])
    expect(splitByWeights(100, [1, 2, 4])).toEqual([14, 29, 57])
    expect(splitByWeights(-100, [1, 1, 1])).toEqual([-34, -33, -33])
  })

  it('adds up to the amount, to the cent, whatever the amount and the weights', () => {
    const weights = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(amounts, weights, (total, shares) => {
        fc.pre(shares.some(share => share >= 0.000_001))
        expect(sum(splitByWeights(total, shares))).toBe(total)
      }),
      { numRuns: 10_000 },
    )
  })

  it('gives each share its exact part, less than a cent away', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, weights, (total, shares) => {
        const whole = sum(shares)
        fc.pre(whole > 0)
        for (const [index, part] of splitByWeights(total, shares).entries()) {
          expect(Math.abs(part - (total * (shares[index] ?? 0)) / whole)).toBeLessThan(1)
        }
      }),
    )
  })

  it('gives nothing where nothing has a weight', () => {
    expect(splitByWeights(100, [0, 0])).toEqual([0, 0])
    expect(splitByWeights(100, [])).toEqual([])
    expect(splitByWeights(100, [-1, 1])).toEqual([0, 100])
  })
})
