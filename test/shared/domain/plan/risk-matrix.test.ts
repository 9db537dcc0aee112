import { expect, it } from 'vitest'
import type { Risk } from '../../../../shared/domain/plan/plan.ts'
import { riskSeverity, risksIn, unratedRisks } from '../../../../shared/domain/plan/risk-matrix.ts'

const risks: Risk[] = [
  { id: '1', title: 'Retard', probability: 'high', impact: 'critical' },
  { id: '2', title: 'Refus', probability: 'low' },
  { id: '3', title: 'Départ', probability: 'high', impact: 'critical' },
]

it('grows graver with the probability and with the impact', () => {
  expect(riskSeverity('low', 'low')).toBe('minor')
  expect(riskSeverity('low', 'critical')).toBe('serious')
  expect(riskSeverity('high', 'medium')).toBe('serious')
  expect(riskSeverity('medium', 'critical')).toBe('grave')
})

it('finds the risks of a cell under their rank in the list', () => {
  expect(risksIn(risks, 'high', 'critical').map(({ rank }) => rank)).toEqual([1, 3])
})

it('names the risks that were not rated', () => {
  expect(unratedRisks(risks).map(({ rank }) => rank)).toEqual([2])
})
