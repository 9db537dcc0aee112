import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const told = (title: string, planned: string, end = '2025-03-21') =>
  found({
    proposal: {
      phases: [
        {
          id: exampleId(960),
          name: 'État des lieux',
          deliverables: [
            { id: exampleId(961), title: 'Rapport de visite des serres (20 pages)' },
            { id: exampleId(962), title: 'Plan de taille' },
          ],
        },
      ],
      schedule: [{ label: 'Phase 1 – État des lieux', start: '2025-03-03', end }],
      milestones: [{ id: exampleId(963), title, planned }],
    },
  })

test('What a phase delivers is handed over before it ends', () => {
  expect(told('Remise du rapport de visite', '2025-03-28')).toEqual(['date-conflict 28 mars 2025'])
  expect(told('Plan de taille livré', '2025-02-20')).toEqual(['date-conflict 20 février 2025'])
})

test('What is handed over as the phase ends, or is another thing, may be so', () => {
  expect(told('Remise du rapport de visite', '2025-03-21')).toEqual([])
  expect(told('Remise du rapport de visite', '2025-03-24')).toEqual([])
  expect(told('Présentation du rapport de visite', '2025-03-28')).toEqual([])
  expect(told('Remise du rapport final', '2025-03-28')).toEqual([])
  expect(told('Visite', '2025-03-28')).toEqual([])
})
