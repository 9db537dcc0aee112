import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const line = { id: exampleId(1), label: 'Conseil', kind: 'consulting', days: 50, amount: 5_300_000 }

/** 19 days spent of 50, beside an offer that prices its days so. */
const told = (spent: number, rates: readonly number[], more: object = {}) =>
  found({
    proposal: {
      options: [
        {
          id: exampleId(2),
          label: 'Offre',
          lines: rates.map((rate, index) => ({
            id: exampleId(3 + index),
            label: `Personne ${index + 1}`,
            days: 10,
            dayRate: rate * 100,
            amount: rate * 1000,
          })),
        },
      ],
    },
    reports: [{ budget: { lines: [{ ...line, spentDays: 19, spent: spent * 100, ...more }] } }],
  }).filter(each => each.startsWith('days-rate'))

test('Days spent cost what all of them do, where one price is told', () => {
  expect(told(20_140, [])).toEqual([])
  expect(told(21_050, [])).toEqual(['days-rate-mismatch 21 050 €'])
  expect(told(21_050, [1_060])).toEqual(['days-rate-mismatch 21 050 €'])
})

test('Of several people, they cost what each of them did', () => {
  expect(told(21_050, [1_250, 950])).toEqual([])
  expect(told(21_050, [1_250, 1_060])).toEqual(['days-rate-mismatch 21 050 €'])
  expect(told(21_050, [1_250, 950], { dayRate: 106_000 })).toContain('days-rate-mismatch 21 050 €')
})
