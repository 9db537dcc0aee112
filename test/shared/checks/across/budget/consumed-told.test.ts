import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const budget = {
  lines: [
    { id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 2400000, spent: 1400000 },
    { id: exampleId(961), label: 'Matériel', kind: 'other', amount: 700000, spent: 412000 },
  ],
}
const told = (notes: string, date = '2025-02-26') =>
  found({
    reports: [{ date: '2025-02-28', status: 'red', budget }],
    meeting: { date, sections: [{ id: exampleId(962), title: 'Avancement', notes }] },
  }).filter(each => each.startsWith('figure-conflict'))

test('What minutes tell of the budget is what the report of those days has', () => {
  expect(told('18 120 € consommés sur 31 000 €.')).toEqual([])
  expect(told('18 210 € consommés sur 31 000 €.')).toEqual(['figure-conflict 18 210 €'])
  expect(told('18 120 € consommés sur 32 000 €.')).toEqual(['figure-conflict 32 000 €'])
})

test('It may be told about right, be spent since, or be of a part of it', () => {
  expect(told('Environ 18 500 € consommés sur 31 000 €.')).toEqual([])
  expect(told('17 400 € consommés sur 31 000 €.')).toEqual([])
  expect(told('18 900 € consommés sur 31 000 €.', '2025-03-05')).toEqual([])
  expect(told('14 000 € consommés sur 24 000 €.')).toEqual([])
  expect(told('18 210 € consommés sur 32 000 €.', '2025-04-25')).toEqual([])
})
