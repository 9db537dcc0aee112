import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const deliverables = ['done', 'done', 'done', 'doing', 'todo'].map((status, index) => ({
  id: exampleId(index + 1),
  title: ['Relevé', 'Plan', 'Guide', 'Formation', 'Bilan'][index],
  status,
}))
const milestones = ['2025-01-31', '2025-02-14', '2025-04-30'].map((planned, index) => ({
  id: exampleId(index + 11),
  title: ['Sols analysés', 'Parcelles choisies', 'Semis faits'][index],
  planned,
  status: index < 2 ? 'done' : 'todo',
}))
const told = (conclusion: string) => found({ reports: [{ deliverables, milestones, conclusion }] })

test.each([
  '4 livrables sur 5 sont terminés.',
  'Quatre livrables terminés sur cinq.',
  'À ce jour, 4 des 5 livrables ont été remis, le reste suit.',
  '2 livrables sur 5 achevés et 3 en cours.',
])('What is told to be done is counted in its list: « %s »', text => {
  expect(told(text)).toEqual([`figure-conflict ${/^\D*2/.test(text) ? 2 : 4}`])
})

test('So are the milestones', () => {
  expect(told('3 jalons sur 3 sont atteints.')).toEqual(['figure-conflict 3'])
  expect(told('2 jalons sur 3 sont atteints.')).toEqual([])
})

test.each([
  '3 livrables sur 5 sont terminés.',
  'Trois des cinq livrables ont été remis.',
  '4 livrables sur 5 sont terminés ou en cours.',
  '2 livrables sur 5 sont terminés en avance.',
  '4 livrables sur 8 sont terminés.',
  '4 livrables sur 5 seront terminés fin mars.',
  'Le mois dernier, 2 livrables sur 5 étaient terminés.',
  'Fin janvier, 2 livrables sur 5 sont terminés.',
  '4 livrables sur 5 sont validés.',
  '1 jalon sur 3 est tenu avec deux jours d’avance.',
])('It is right, of some or of another day: « %s »', text => {
  expect(told(text)).toEqual([])
})
