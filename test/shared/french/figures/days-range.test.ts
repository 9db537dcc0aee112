import { expect, test } from 'vitest'
import { daysRange } from '../../../../shared/french/figures/days-range.ts'
import { briefed } from '../../imports/mission-brief/told-brief.ts'
import { read } from '../../imports/offer/invented-offer.ts'

test.each([
  ['4 à 5 jours', 4, 5],
  ['Charge : de 12 à 15 j', 12, 15],
  ['entre 2 et 3 jours', 2, 3],
  ['10-12 jours de conseil', 10, 12],
  ['3 jours ou 4 jours', 3, 4],
])('« %s » is a range of days', (text, low, high) => {
  expect(daysRange(text)).toMatchObject({ low, high })
})

test.each([
  '5 jours à 1 000 €',
  'lot 2 – 5 jours et 3 nuits',
  '2 consultants et 5 jours',
  'du 12 au 15 juin',
  '5 à 4 jours',
])('« %s » is none', text => {
  expect(daysRange(text)).toBeUndefined()
})

test('Lines of options keep a range of days in their names, and what it makes', () => {
  const [option] = read(
    '## Budget',
    '',
    '- Diagnostic : 4 à 5 jours à 1 000 €',
    '- Essais : 12 à 15 jours, 12 000 à 15 000 €',
  ).proposal.options
  expect(option?.lines).toEqual([
    {
      label: 'Diagnostic (4 à 5 jours à 1 000 €)',
      kind: 'consulting',
      amount: 4_000_00,
      amountMax: 5_000_00,
    },
    {
      label: 'Essais (12 à 15 jours)',
      kind: 'consulting',
      amount: 12_000_00,
      amountMax: 15_000_00,
    },
  ])
  const rows = read(
    '## Budget',
    '',
    '| Poste | Jours | TJM | Montant HT |',
    '|---|---|---|---|',
    '| Diagnostic | 4 à 5 jours | 1 000 € | 4 000 € à 5 000 € |',
    '| Bilan | 1 | 1 000 € | 1 000 € |',
  ).proposal.options[0]
  expect(rows?.lines[0]).toMatchObject({
    label: 'Diagnostic (4 à 5 jours × 1 000 €)',
    kind: 'consulting',
    amount: 4_000_00,
    amountMax: 5_000_00,
  })
})

test('A line of a budget has the most of the range, and says the range', () => {
  const { lines } = briefed('## Budget', '', '- Essais : 12 à 15 jours à 1 000 €').mission.budget
  expect(lines).toMatchObject([{ label: 'Essais (12 à 15 jours)', days: 15, amount: 15_000_00 }])
})
