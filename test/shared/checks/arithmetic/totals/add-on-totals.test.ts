import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const line = (label: string, days: number, rate: number) => ({
  label,
  kind: 'consulting',
  days,
  dayRate: rate * 100,
  amount: days * rate * 100,
})
test('What may be added to an offer is told with it', () => {
  const told = (total: string) =>
    found({
      proposal: {
        options: [
          { id: exampleId(941), label: 'Mission', lines: [line('Audit', 20, 1000)] },
          {
            id: exampleId(942),
            label: 'Enquête',
            addOn: true,
            lines: [{ label: 'Enquête', kind: 'other', amount: 350_000 }],
          },
        ],
        notes: [{ text: `Avec l’option, le total s’élèverait à ${total} HT.` }],
      },
    })
  expect(told('23 500 €')).toEqual([])
  expect(told('23 400 €')).toEqual(['total-mismatch 23 400 €'])
})

test('A price after a discount is no line of the total', () => {
  const lines = [
    line('Audit', 20, 1000),
    { label: 'Remise de 5 % avant le 8 mai', kind: 'other', amount: 1_900_000 },
  ]
  const totalled = (total: number) =>
    found({ proposal: { options: [{ id: exampleId(941), label: 'Mission', lines, total }] } })
  expect(totalled(2_000_000)).toEqual([])
  expect(totalled(2_100_000)).toEqual(['total-mismatch 21 000 €'])
})
