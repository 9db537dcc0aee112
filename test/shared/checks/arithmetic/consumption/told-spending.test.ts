import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const budget = {
  lines: [
    {
      label: 'Conseil',
      kind: 'consulting',
      days: 30,
      amount: 2_700_000,
      spentDays: 22,
      spent: 1_980_000,
    },
    { label: 'Plants', kind: 'expenses', amount: 300_000, spent: 45_500 },
  ].map((line, index) => ({ id: exampleId(index + 1), ...line })),
}
const told = (summary: string, more: object = {}) =>
  found({ reports: [{ budget, ...more, summary }] })

test.each([
  ['24 jours de conseil sont consommés sur 30.', '24 jours'],
  ['À mi-parcours : 24 jours sur les 30 vendus ont été consommés.', '24 jours'],
  ['24 des 30 jours de conseil consommés.', '24 jours'],
  ['Tout va bien : 20 525 € consommés sur 30 000 €.', '20 525 €'],
  [
    'Plants : 54 500 € sur 30 000 €. 20 525 € HT dépensés sur un budget de 30 000 € HT.',
    '20 525 €',
  ],
  ['455 € consommés sur 27 000 €.', '455 €'],
])('What is spent is what the budget says: « %s »', (text, stated) => {
  expect(told(text)).toContain(`figure-conflict ${stated}`)
})

test('The totals that are stated stand for lines that are not there', () => {
  const stated = { budget: { lines: [], stated: { total: 3_000_000, spent: 2_025_500 } } }
  expect(told('20 525 € consommés sur 30 000 €.', stated)).toEqual(['figure-conflict 20 525 €'])
  expect(told('20 255 € consommés sur 30 000 €.', stated)).toEqual([])
})

test.each([
  '22 jours de conseil sont consommés sur 30.',
  '20 255 € consommés sur 30 000 €.',
  '20 300 € consommés sur 30 000 €.',
  'Environ 21 000 € consommés sur 30 000 €.',
  '19 800 € consommés sur 27 000 €.',
  '455 € dépensés sur 3 000 €.',
  '11 jours consommés sur 18.',
  'Fin janvier, 11 jours étaient consommés sur 30.',
  '11 jours consommés sur 30 au 31 janvier.',
  '12 jours de formation consommés sur 30.',
  '18 000 € engagés sur 30 000 €.',
  '24 jours seront consommés sur 30 à la fin du mois.',
])('It is right, rounded, of a part or of another day: « %s »', text => {
  expect(told(text)).toEqual([])
})

test('A line that tells no days leaves them unknown', () => {
  const lines = [...budget.lines, { id: exampleId(9), label: 'Guide', days: 4, amount: 0 }]
  expect(told('24 jours consommés sur 34.', { budget: { lines } })).toEqual([])
})

test.each([
  ['Le budget consommé est de 20 525 €.', '20 525 €'],
  ['Consommé à ce jour : 20 525 €, comme prévu.', '20 525 €'],
  ['À ce jour, 20 525 € HT ont été dépensés.', '20 525 €'],
  ['Il reste 9 jours de conseil.', '9 jours'],
  ['Il reste 9 475 € sur l’enveloppe.', '9 475 €'],
  ['24 jours de conseil ont été consommés.', '24 jours'],
])('What is told alone is of the whole budget: « %s »', (text, stated) => {
  expect(told(text)).toEqual([`figure-conflict ${stated}`])
})

test.each([
  'Le budget consommé est de 20 255 €.',
  'Le budget consommé est de 20 300 €.',
  'Le budget consommé est de 20 k€ environ.',
  'Le consommé de janvier est de 20 525 €.',
  'Fin janvier, 20 525 € étaient consommés.',
  '19 800 € de conseil consommés.',
  'Il reste 8 jours de conseil.',
  'Il reste 9 jours avant la plantation.',
  'Il reste 9 jours de plantation.',
  'Il reste 9 745 € de budget.',
  'Il reste 7 200 € de budget.',
  'Il restera 9 475 € de budget.',
  'Reste à trouver : 9 jours de conseil supplémentaires.',
])('It is right, rounded, of a part or of another day: « %s »', text => {
  expect(told(text)).toEqual([])
})

test('A budget that tells nothing spent leaves it unknown', () => {
  const lines = budget.lines.map(({ id, label, amount }) => ({ id, label, amount }))
  const open = { budget: { lines } }
  expect(told('20 525 € consommés sur 30 000 €.', open)).toEqual([])
  expect(told('Il reste 9 475 € sur l’enveloppe.', open)).toEqual([])
})
