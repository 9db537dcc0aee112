import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const told = (painPoint: string, baseline: string) =>
  found({
    brief: { painPoints: [painPoint] },
    reports: [{ kpis: [{ id: exampleId(960), label: 'Taux de service', baseline }] }],
  })

test('Where things came to stand is where they start from', () => {
  const fall = 'Le taux de service est tombé de 92 % à 79 %'
  expect(told(fall, '79 %')).toEqual([])
  expect(told('Le taux de service a reculé de 92 % à 79 %', '79 %')).toEqual([])
  expect(told('Taux de service : 92 %', '79 %')).toEqual(['figure-conflict 79 %'])
})

const started = (first: string, label: string, baseline: string) =>
  found({
    brief: { kpis: [{ id: exampleId(961), label: first, baseline: '8 %' }] },
    reports: [{ kpis: [{ id: exampleId(960), label, baseline }] }],
  })

test('Where an indicator starts from on one site is no other start of the whole', () => {
  const whole = 'Taux de casse en stock'
  expect(started(whole, `${whole} (Nantes)`, '9 %')).toEqual([])
  expect(started(`${whole} (Échéance : mai 2025)`, `${whole} (Nantes)`, '9 %')).toEqual([])
  expect(started(`${whole} (Nantes)`, `${whole} (Nantes)`, '8 %')).toEqual([])
  expect(started(whole, `${whole} (moyenne)`, '8 %')).toEqual([])
})

test('Where the same indicator starts from is told once', () => {
  const whole = 'Taux de casse en stock'
  expect(started(whole, whole, '9 %')).not.toEqual([])
  expect(started(whole, `${whole} (moyenne)`, '9 %')).not.toEqual([])
  expect(started(`${whole} (Nantes)`, `${whole} (Nantes)`, '9 %')).not.toEqual([])
})
