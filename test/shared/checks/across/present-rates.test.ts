import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

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
