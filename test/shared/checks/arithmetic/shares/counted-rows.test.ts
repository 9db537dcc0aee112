import { expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

const found = (title: string, ...rows: readonly string[]) =>
  foundInMinutes(section([title, ...rows.map(row => `- ${row}`)].join('\n')))
const picked = ['Pommes : 120 cagettes (60 %)', 'Poires : 60 cagettes (30 %)']

test('The rows of a list are the shares of its title that they tell', () => {
  expect(
    found('**Récolte de mai (200 cagettes)**', ...picked, 'Coings : 20 cagettes (10 %)'),
  ).toEqual([])
  expect(
    found(
      'Récolte : 210 cagettes',
      'Pommes : 70 cagettes (33 %)',
      'Poires : 70 cagettes (33 %)',
      'Coings : 70 cagettes (33 %)',
    ),
  ).toEqual([])
  expect(found('Récolte (200 cagettes)', ...picked, 'Coings : 20 cagettes (15 %)')).toEqual([
    'percent-mismatch 15 % → 10 %',
  ])
})

test('Rows that make the whole in shares make it in counts', () => {
  const rows = [
    'Pommes : 120 cagettes (60 %)',
    'Poires : 60 cagettes (30 %)',
    'Coings : 21 cagettes (10 %)',
  ]
  expect(found('Récolte (200 cagettes)', ...rows)).toEqual(['total-mismatch 200 → 201'])
})

test('Where the title counts something else, they are shares of all that is listed', () => {
  const rows = [...picked, 'Coings : 20 cagettes (15 %)']
  const wrong = ['percent-mismatch 15 % → 10 %']
  expect(found('Récolte de 3 parcelles', ...rows)).toEqual(wrong)
  expect(found('Récolte (900 kg)', ...rows)).toEqual(wrong)
  expect(found('Récolte de 3 parcelles', ...picked, 'Coings : 20 cagettes (10 %)')).toEqual([])
  expect(
    found(
      'Récolte de 3 parcelles',
      'Pommes : 120 (60 %)',
      'Poires : 60 (30 %)',
      'Coings : 20 (15 %)',
    ),
  ).toEqual(wrong)
  expect(found('Récolte', 'Pommes (120, 60 %)', 'Poires (60, 30 %)', 'Coings (20, 15 %)')).toEqual(
    wrong,
  )
  expect(
    found('Récolte', 'Pommes : 60 % (120)', 'Poires : 30 % (60)', 'Coings : 15 % (20)'),
  ).toEqual(wrong)
})

test('In a process, and in the lists of a report, they are too', () => {
  const rows = ['Pommes : 120 (60 %)', 'Poires : 60 (30 %)', 'Coings : 20 (15 %)']
  expect(foundInProcess({ steps: { Récolte: rows } })).toEqual(['percent-mismatch 15 % → 10 %'])
  const labelled = rows.map(row => `Bilan (200 cagettes) : ${row}`)
  expect(foundInProcess({ steps: { Récolte: labelled } })).toEqual(['percent-mismatch 15 % → 10 %'])
})

test('Where only some are listed, or rates are told, nothing is', () => {
  expect(
    found(
      'Récolte (400 cagettes), les premières',
      'Pommes : 120 cagettes (30 %)',
      'Poires : 60 cagettes (15 %)',
      'Coings : 20 cagettes (5 %)',
    ),
  ).toEqual([])
  expect(
    found(
      'Hausse sur 200 cagettes',
      'Pommes : 12 cagettes (40 %)',
      'Poires : 6 cagettes (30 %)',
      'Coings : 2 cagettes (10 %)',
    ),
  ).toEqual([])
})
