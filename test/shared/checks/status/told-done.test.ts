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

const kpis = [
  { label: 'Reprise des plants', baseline: '52 %', target: '60 %', actual: '56 %' },
  { label: 'Arrosages par semaine', baseline: '12', target: '8', actual: '8' },
  { label: 'Taux de service', baseline: '80 %', target: '90 %', actual: '91 %' },
].map((kpi, index) => ({ id: exampleId(index + 21), ...kpi }))
const measured = (conclusion: string, rows: readonly object[] = kpis) =>
  found({ reports: [{ kpis: rows, conclusion }] })

test.each([
  '3 indicateurs sur 3 ont atteint leur cible.',
  '3 des 3 indicateurs sont atteints.',
  'Trois cibles sur trois sont atteintes ou dépassées.',
])('The indicators at their target are those of the table: « %s »', text => {
  expect(measured(text)).toEqual(['figure-conflict 3'])
})

test.each([
  'Deux indicateurs sur trois ont atteint leur cible.',
  '2 des 3 indicateurs atteignent ou dépassent leur objectif.',
  '1 indicateur sur 3 a dépassé sa cible.',
  '1 des 3 indicateurs dépassé.',
  '3 indicateurs sur 3 sont en progrès.',
  '3 indicateurs sur 4 ont atteint leur cible.',
  '3 indicateurs sur 3 auront atteint leur cible fin juin.',
])('They are right, or told of something else: « %s »', text => {
  expect(measured(text)).toEqual([])
})

test('An indicator that does not say where it stands leaves them uncounted', () => {
  const open = [...kpis.slice(1), { id: exampleId(29), label: 'Visites', actual: '12' }]
  expect(measured('3 indicateurs sur 3 ont atteint leur cible.', open)).toEqual([])
})
