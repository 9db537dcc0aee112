import { describe, expect, it } from 'vitest'
import { returnCases, returnOn, statedReturns } from '../../../../shared/domain/report/roi.ts'
import { fc } from '../../../properties.ts'

const amount = (label: string, euros: number) => ({ label, amount: euros * 100 })
const roi = {
  costs: [amount('Conseil', 16_000), amount('Licence', 7_000)],
  gains: [amount('Temps', 46_800), amount('Erreurs', 14_400), amount('Ventes', 96_000)],
}
const amounts = fc.array(
  fc.record({ label: fc.string(), amount: fc.integer({ min: 0, max: 10_000_000 }) }),
  { maxLength: 6 },
)
const costs = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), amounts)
  .map(([first, others]) => [{ label: 'Conseil', amount: first }, ...others])

describe('The return on investment', () => {
  it('is what is left of the gains once the costs are paid, by the costs', () => {
    expect(returnOn(roi)).toMatchObject({ costs: 2_300_000, gains: 15_720_000 })
    expect(returnOn(roi)?.net).toBeCloseTo(583.48, 2)
    expect(returnOn(roi)?.gross).toBeCloseTo(683.48, 2)
  })

  it('is told without each gain too, for the reader who doubts one of them', () => {
    expect(returnCases(roi).map(({ without, net }) => [without, Math.round(net)])).toEqual([
      [undefined, 583],
      ['Temps', 380],
      ['Erreurs', 521],
      ['Ventes', 166],
    ])
  })

  it('with a single gain is told once, and without gains or costs not at all', () => {
    expect(returnCases({ ...roi, gains: roi.gains.slice(0, 1) })).toHaveLength(1)
    expect(returnCases({ ...roi, gains: [] })).toEqual([])
    expect(returnCases({ ...roi, costs: [] })).toEqual([])
  })

  it('is always a hundred points under the gross return, and never better without a gain', () => {
    fc.assert(
      fc.property(costs, amounts, (spent, gains) => {
        const [all, ...others] = returnCases({ costs: spent, gains })
        for (const each of all === undefined ? [] : [all, ...others]) {
          expect(Math.abs(each.gross - each.net - 100)).toBeLessThan(1e-6 * (1 + each.gross))
          expect(each.net).toBeLessThanOrEqual(all?.net ?? 0)
        }
      }),
    )
  })

  it('without each gain in turn leaves that gain out and no other', () => {
    fc.assert(
      fc.property(costs, amounts, (spent, gains) => {
        fc.pre(gains.length > 1)
        const [all, ...others] = returnCases({ costs: spent, gains })
        expect(others.map(each => (all?.gains ?? 0) - each.gains)).toEqual(
          gains.map(gain => gain.amount),
        )
      }),
    )
  })
})

it('A return that a document claims is set beside the figure it comes from, if there is one', () => {
  const stated = [{ percent: 683 }, { percent: 583 }, { percent: 266 }, { percent: 320 }]
  expect(statedReturns({ ...roi, stated }).map(({ found }) => found)).toEqual([
    { of: 'gross' },
    { of: 'net' },
    { of: 'gross', without: 'Ventes' },
    undefined,
  ])
  expect(statedReturns(roi)).toEqual([])
})

it('A return without one gain is the net one before it is the gross one without another', () => {
  const close = {
    costs: [amount('Conseil', 10_000)],
    gains: [amount('Temps', 12_000), amount('Rebuts', 2_000), amount('Retours', 9_960)],
  }
  // Net without « Rebuts » 119.6 %; gross without « Temps » 119.6 %.
  const [found] = statedReturns({ ...close, stated: [{ percent: 120 }] })
  expect(found?.found).toEqual({ of: 'net', without: 'Rebuts' })
})
