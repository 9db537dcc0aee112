import { expect, it } from 'vitest'
import { priorityOf } from '../../../shared/domain/effort-matrix.ts'

it.each([
  ['fort', 'faible : 2 h', 'quickWin'],
  ['Élevé', 'moyen : 3 mois', 'midTerm'],
  ['FORT', 'élevé : 6 mois et 20 k€', 'longTerm'],
  ['moyen', 'faible', 'sideline'],
  ['faible', 'moyen', 'drop'],
  ['fort', '2 semaines', 'unrated'],
  [5, 1, 'quickWin'],
  [9, 10, 'longTerm'],
  ['4/5', '3', 'midTerm'],
  [2, 5, 'drop'],
  [50, 1, 'unrated'],
] as const)('An action of impact %s and effort %s is in %s', (impact, effort, priority) => {
  expect(priorityOf({ impact, effort })).toBe(priority)
})
