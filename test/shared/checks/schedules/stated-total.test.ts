import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

/** What is found of payments whose option has lines of 26 000 € below a total of 16 000 €. */
const told = (...amounts: readonly number[]) =>
  found({
    proposal: {
      options: [
        {
          id: exampleId(940),
          label: 'Atelier',
          lines: [
            { label: 'Conseil', amount: 1_600_000 },
            { label: 'Première année', amount: 1_000_000, billedByOthers: true },
          ],
          total: 1_600_000,
        },
      ],
      payments: [
        { option: exampleId(940), share: 50, when: 'À la commande', amount: amounts[0] },
        { option: exampleId(940), share: 50, when: 'À la fin', amount: amounts[1] },
      ],
    },
  }).filter(each => each.startsWith('payment'))

test('Payments that are shares of the total as stated are right', () => {
  expect(told(800_000, 800_000)).toEqual([])
  expect(told(800_000, 900_000)).toHaveLength(1)
})
