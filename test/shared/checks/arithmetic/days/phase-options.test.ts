import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const phases = [
  { id: exampleId(960), name: 'Relevé', effort: [{ person: 'Paul Girard', days: 5 }] },
  { id: exampleId(961), name: 'Plantation', effort: [{ person: 'Paul Girard', days: 9 }] },
]
const told = (days: number, description: string) =>
  found({
    people: ['Paul Girard'],
    proposal: {
      phases,
      options: [
        {
          id: exampleId(970),
          label: 'Option B : Relevé seul',
          description,
          lines: [
            {
              id: exampleId(971),
              label: 'Conseil',
              kind: 'consulting',
              days,
              dayRate: 120000,
              amount: days * 120000,
            },
          ],
        },
      ],
    },
  }).filter(each => each.startsWith('total-mismatch'))

test('An option that is one phase only takes the days of that phase', () => {
  expect(told(5, 'Phase 1 uniquement')).toEqual([])
  expect(told(6, 'Phase 1 uniquement')).toEqual(['total-mismatch 6 jours'])
  expect(told(8, 'La phase 2 seule')).toEqual(['total-mismatch 8 jours'])
})

test('One that holds more than the phase may take more days', () => {
  expect(told(6, 'Phase 1 et une demi-journée de restitution')).toEqual([])
  expect(told(6, 'Phase 1 + atelier uniquement')).toEqual([])
  expect(told(6, 'Phase 4 uniquement')).toEqual([])
})
