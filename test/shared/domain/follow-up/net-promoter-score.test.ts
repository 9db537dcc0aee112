import { describe, expect, it } from 'vitest'
import {
  formatScore,
  netPromoterScore,
} from '../../../../shared/domain/follow-up/net-promoter-score.ts'
import { fc } from '../../../properties.ts'

describe('the net promoter score', () => {
  it('is the share of promoters less that of detractors', () => {
    expect(netPromoterScore([10, 9, 8, 7, 6])).toEqual({
      score: 20,
      promoters: 2,
      passives: 2,
      detractors: 1,
    })
    expect(netPromoterScore([10, 10])?.score).toBe(100)
    expect(netPromoterScore([0, 6])?.score).toBe(-100)
    expect(netPromoterScore([10, 0, 0])?.score).toBe(-33)
  })

  it('is unknown before anybody answered', () => {
    expect(netPromoterScore([])).toBeUndefined()
  })

  it('stays from −100 to 100, and loses no answer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), answers => {
        const { score, promoters, passives, detractors } = netPromoterScore(answers) ?? {
          score: Number.NaN,
          promoters: 0,
          passives: 0,
          detractors: 0,
        }
        expect(Math.abs(score)).toBeLessThanOrEqual(100)
        expect(promoters + passives + detractors).toBe(answers.length)
      }),
    )
  })

  it('is written with its sign', () => {
    expect([40, -25, 0].map(formatScore)).toEqual(['+40', '−25', '0'])
  })
})
