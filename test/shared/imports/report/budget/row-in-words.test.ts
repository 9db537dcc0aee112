import { expect, test } from 'vitest'
import { reportOf } from '../monthly-report.ts'

const budgetOf = (...lines: string[]) =>
  reportOf(
    '1. AVANCEMENT',
    '',
    '- Guide : 40 %',
    '- Formation : 20 %',
    '',
    '2. BUDGET',
    '',
    ...lines.map(each => `- ${each}`),
  )

test.each([
  'Odile Perrin : 8 100 € consommés (9 j) sur 14 400 € (16 j à 900 €)',
  'Odile Perrin : 8 100 € (9 j) consommés sur 14 400 € (16 j à 900 €)',
  'Odile Perrin : 8 100 € HT dépensés (9 jours) sur 14 400 € HT (16 jours à 900 €)',
  'Odile Perrin : 8 100 € (9 j) sur 14 400 € (16 j à 900 €), soit 56 %',
])('A line tells what was spent of what was planned, with its days: « %s »', line => {
  expect(budgetOf(line).budget.lines).toMatchObject([
    {
      label: 'Odile Perrin',
      kind: 'consulting',
      amount: 1440000,
      days: 16,
      dayRate: 90000,
      spent: 810000,
      spentDays: 9,
    },
  ])
})

test.each([
  'Odile Perrin : 9 j consommés sur 16 j, soit 8 100 € sur 14 400 €',
  'Odile Perrin : 8 100 € sur 14 400 € (9 j sur 16)',
  'Odile Perrin : 9 jours sur 16 – 8 100 € consommés sur 14 400 €',
])('Days may be told beside the amounts: « %s »', line => {
  expect(budgetOf(line).budget.lines).toMatchObject([
    { amount: 1440000, days: 16, spent: 810000, spentDays: 9, kind: 'consulting' },
  ])
})

test.each([
  'Sondes : 1 500 € (prévu : 2 000 €)',
  'Sondes : 1 500 € payés (budget 2 000 €)',
  'Sondes : 1 500 € pour 2 000 € prévus',
  'Sondes : 1 500 € contre 2 000 € budgétés',
  'Sondes : 1 500 € réalisés sur 2 000 € prévus (-500 €)',
])('What was agreed may be told after what was spent: « %s »', line => {
  expect(budgetOf(line).budget.lines).toMatchObject([{ amount: 200000, spent: 150000 }])
})

test('Lines, their total and what is left', () => {
  const { budget, notes = [] } = budgetOf(
    'Odile Perrin : 8 100 € consommés (9 j) sur 14 400 € (16 j à 900 €)',
    'Déplacements : 870 € consommés sur 1 900 €',
    'Licence de l’outil : 1 000 € sur 1 000 €',
    'Total : 9 970 € consommés sur 17 300 €, soit 58 %',
    'Reste : 7 330 €.',
  )
  expect(budget.lines.map(({ kind, amount, spent }) => [kind, amount, spent])).toEqual([
    ['consulting', 1440000, 810000],
    ['expenses', 190000, 87000],
    ['licence', 100000, 100000],
  ])
  expect(budget.stated).toEqual({ total: 1730000, spent: 997000, rate: 58, left: 733000 })
  expect(notes).toEqual([])
})

test.each([
  'Odile Perrin : 8 100 € sur deux mois',
  'Odile Perrin : 8 100 € consommés sur le site de Metz',
  'Odile Perrin : 9 jours sur 16 à Metz, 8 100 € sur place',
  'Sondes : 1 500 € dépensés et 2 000 € prévus',
  'Reste : 7 330 €, dont 2 000 € de licence',
])('« %s » is no such line', line => {
  const { budget, notes = [] } = budgetOf(line)
  expect(budget.lines).toEqual([])
  expect(notes.map(({ text }) => text).join()).toContain(line.slice(0, 20))
})
