import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const brief = {
  budget: {
    envelope: 4_000_000,
    lines: [{ id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 4_000_000 }],
  },
}
const told = (summary: string) =>
  found({
    brief,
    reports: [
      {
        summary,
        budget: {
          lines: [
            {
              id: exampleId(961),
              label: 'Conseil',
              kind: 'consulting',
              amount: 4_500_000,
              spent: 1_000_000,
            },
          ],
        },
      },
    ],
  }).filter(each => each.startsWith('envelope-exceeded'))

test.each([
  'L’enveloppe, portée de 40 000 € à 45 000 € en avril, est consommée au quart.',
  'L’enveloppe passe de 40 000 € à **45 000 €**.',
  'L’avenant de 5 000 € est signé.',
])('An envelope that was raised is kept: « %s »', summary => {
  expect(told(summary)).toEqual([])
})

test.each(['L’enveloppe est tenue.', 'L’enveloppe est consommée à 22 %.'])(
  'An envelope that is not is exceeded: « %s »',
  summary => {
    expect(told(summary)).toHaveLength(1)
  },
)
