import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const lines = [
  { label: 'Conseil', kind: 'consulting', days: 13, dayRate: 95_000, amount: 1_235_000 },
  { label: 'Licences', kind: 'licence', billedByOthers: true, amount: 600_000 },
]

const offered = (total: number, first: number) => ({
  proposal: {
    options: [{ id: exampleId(941), label: 'Option A', lines, total }],
    payments: [
      { share: 60, when: 'à la signature', amount: first },
      { share: 40, when: 'à la fin', amount: 500_000 },
    ],
    notes: [{ text: 'Total Conseil : 12 500 € HT' }],
  },
})

test('What follows from a wrong total of the firm’s part is no other mistake', () => {
  expect(found(offered(1_850_000, 750_000))).toEqual(['total-mismatch 12 500 €'])
  expect(found(offered(1_900_000, 720_000))).toEqual([
    'payment-amount-mismatch 7 200 €',
    'total-mismatch 12 500 €',
    'total-mismatch 19 000 €',
  ])
})

test('A total of the firm’s part is that of the lines above it, and its payments are shares of it', () => {
  const offer = (last: number) => ({
    proposal: {
      options: [
        {
          id: exampleId(942),
          label: 'Option A',
          lines: [...lines, { label: 'Photos', kind: 'other', amount: 180_000 }],
          total: 2_015_000,
        },
      ],
      payments: [
        { share: 60, when: 'à la signature', amount: 741_000 },
        { share: 40, when: 'à la fin', amount: last },
      ],
      notes: [{ text: 'Total Conseil : 12 350 € HT' }],
    },
  })
  expect(found(offer(494_000))).toEqual([])
  expect(found(offer(449_000))).toEqual(['payment-amount-mismatch 4 490 €'])
})

test('A rate that follows from a wrong total is no other mistake', () => {
  const budget = (rate: number) => ({
    reports: [
      {
        budget: {
          lines: [{ id: exampleId(1), label: 'Conseil', amount: 2_000_000, spent: 1_500_000 }],
          stated: { total: 2_000_000, spent: 1_540_000, rate },
        },
      },
    ],
  })
  expect(found(budget(77))).toEqual(['total-mismatch 15 400 €'])
  expect(found(budget(79))).toEqual(['percent-mismatch 79 %', 'total-mismatch 15 400 €'])
})
