import { expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'

const step = (...items: readonly string[]) =>
  foundInProcess({ steps: { 'ÉTAPE 1 : Taille': items } })

test('The rows of a step’s table take as long as the step', () => {
  const rows = ['Tour du verger : 10 min', 'Choix des branches : 20 min', 'Coupe : 30 min']
  expect(step('Durée : 1h', ...rows)).toEqual([])
  expect(step('Durée : 50 min', ...rows)).toEqual(['total-mismatch 50 min → 1 h 00'])
  expect(step('Durée : 45 min', 'Ranger les outils', ...rows, 'Relire la fiche')).toEqual([
    'total-mismatch 45 min → 1 h 00',
  ])
})

test('A label repeated on each of them is none of their words', () => {
  const rows = [
    'Qui : Lucie',
    'Qui : Durée : 45 min',
    'Qui : Tour : 10 min',
    'Qui : Choix : 20 min',
  ]
  expect(step(...rows, 'Qui : Coupe : 15 min')).toEqual([])
  expect(step(...rows, 'Qui : Coupe : 25 min')).toEqual(['total-mismatch 45 min → 55 min'])
})

test('A title with its time in brackets is held against the rows below', () => {
  const told = (time: string) =>
    foundInProcess({
      steps: { [`Taille (${time})`]: ['Tour : 10 min', 'Choix : 20 min', 'Coupe : 30 min'] },
    })
  expect(told('1h')).toEqual([])
  expect(told('J+2')).toEqual([])
  expect(told('45 min')).toEqual(['total-mismatch 45 min → 1 h 00'])
})

test('Two tasks are not all of them, and delays are no tasks', () => {
  expect(step('Durée : 1h', 'Tour : 10 min', 'Coupe : 30 min')).toEqual([])
  expect(
    step('Durée : 15 min', 'Rappel : 10 min', 'Délai de réponse : 30 min', 'Retour : 2h'),
  ).toEqual([])
})

test('A last row « Total » is that of the rows above it', () => {
  const rows = ['Tour : 20 min', 'Choix : 15 min', 'Coupe : 10 min']
  expect(step(...rows, 'Total : 45 min')).toEqual([])
  expect(step(...rows, 'Total : 1 h')).toEqual(['total-mismatch 1 h → 45 min'])
  expect(step('Durée : 45 min', ...rows, 'Total : 1 h')).toEqual(['total-mismatch 1 h → 45 min'])
})

test('The points of a grid stand before its words or after them', () => {
  const grid = ['Vigueur : 30 – La branche a-t-elle 2 ans ?', 'Lumière : 25 – Voit-on le ciel ?']
  expect(step(...grid, 'Fruit : 45 – Combien en porte-t-elle ?', 'Total : 100')).toEqual([])
  expect(step(...grid, 'Fruit : 40 – Combien en porte-t-elle ?', 'Total : 100')).toEqual([
    'total-mismatch 100 → 95',
  ])
  const labelled = [...grid, 'Fruit : 40 – Combien ?', 'Total : 100'].map(row => `Qui : ${row}`)
  expect(step('Qui : Lucie', ...labelled)).toEqual(['total-mismatch 100 → 95'])
})
