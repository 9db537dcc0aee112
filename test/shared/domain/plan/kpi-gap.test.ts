import { describe, expect, it } from 'vitest'
import { gapBetween, kpiGaps } from '../../../../shared/domain/plan/kpi-gap.ts'
import { fc } from '../../../properties.ts'

const kpi = (baseline?: string, target?: string, actual?: string, unit?: string) => ({
  id: '00000000-0000-4000-8000-000000000001',
  label: 'Indicateur',
  ...(baseline !== undefined && { baseline }),
  ...(target !== undefined && { target }),
  ...(actual !== undefined && { actual }),
  ...(unit !== undefined && { unit }),
})
const percent = (value: number) => ({ kind: 'percent', value: expect.closeTo(value, 1) })
const points = (value: number) => ({ kind: 'points', value })

describe('How far an indicator is from its target', () => {
  it.each([
    ['800', '1 200', undefined, percent(50)],
    ['12', '15', 'cours', percent(25)],
    ['25', '25', undefined, percent(0)],
    ['70', '78', '%', points(8)],
    ['70 %', '78 %', undefined, points(8)],
    ['7', '8,5', '/10', points(1.5)],
    ['2 h', '90 min', undefined, percent(-25)],
    ['12 k€', '15 000 €', undefined, percent(25)],
  ])('aimed at %s, found %s %s', (target, actual, unit, gap) => {
    expect(kpiGaps(kpi(undefined, target, actual, unit), 7).toTarget).toEqual(gap)
  })
})

describe('How far an indicator has come', () => {
  it.each([
    ['30', '10', 'h par semaine', percent(-66.7)],
    ['3 h', '30 min', 'par semaine', percent(-83.3)],
    ['5 h par semaine', '30 min par jour', undefined, percent(-50)],
    ['2 jours', '2 h', undefined, percent(-85.7)],
    ['1 h 30', '45 min', undefined, percent(-50)],
    ['8', '0', 'par mois', percent(-100)],
    ['26 h/mois', '3 h/semaine', undefined, percent(-50)],
    ['12 h par mois', '12 h/an', undefined, percent(-91.7)],
    ['5 h/sem', '30 min/j', undefined, percent(-50)],
    ['20 min', 'automatique', undefined, percent(-100)],
    ['48 h', 'immédiat', undefined, percent(-100)],
  ])('from %s to %s %s', (baseline, actual, unit, gap) => {
    expect(kpiGaps(kpi(baseline, undefined, actual, unit), 7).change).toEqual(gap)
  })

  it('depends on the hours that make a day', () => {
    expect(kpiGaps(kpi('1 jour', undefined, '4 h'), 8).change).toEqual(percent(-50))
  })
})

describe('No gap is told', () => {
  it.each([
    ['2 à 3 jours', '1 jour'],
    ['+20 %', '25 %'],
    ['élevé', 'faible'],
    ['12 ventes', '15 appels'],
    ['10 %', '12 €'],
    ['3 h par semaine', '3 h par personne'],
    ['7/10', '14/20'],
    ['25/25 (100 %)', '25/25'],
    ['0', '12'],
    ['', '12'],
  ])('between %s and %s', (first, second) => {
    expect(kpiGaps(kpi(first, first, second), 7)).toEqual({})
  })
})

describe('A target is met', () => {
  it.each([
    ['when it is reached', kpi(undefined, '25', '25'), true],
    ['when more was wanted and more came', kpi('100', '150', '180'), true],
    ['when less was wanted and less came', kpi('30 h', '15 h', '10 h'), true],
    ['or not, when half the way is left', kpi('30 h', '10 h', '20 h'), false],
    ['or nobody knows, where nothing says which way is up', kpi(undefined, '4', '8'), undefined],
  ])('%s', (_, indicator, isMet) => {
    expect(kpiGaps(indicator, 7).isMet).toBe(isMet)
  })
})

it('A gap is nothing between equals, and has the sign of the difference', () => {
  const value = fc.integer({ min: 1, max: 1_000_000 })
  fc.assert(
    fc.property(value, value, (first, second) => {
      const count = (n: number) => ({ kind: 'count', value: n, unit: '', per: '' }) as const
      expect(Math.sign(gapBetween(count(first), count(second))?.value ?? Number.NaN)).toBe(
        Math.sign(second - first),
      )
    }),
  )
})
