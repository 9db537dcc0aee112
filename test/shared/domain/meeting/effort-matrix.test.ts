import { expect, it } from 'vitest'
import {
  inPriorityOrder,
  placedAt,
  placeOf,
  priorityOf,
} from '../../../../shared/domain/meeting/effort-matrix.ts'

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

it.each([
  ['faible : 2 h', 'medium', 'moyen : 2 h'],
  ['élevé : 6 mois et 20 k€', 'low', 'faible : 6 mois et 20 k€'],
  ['Élevée', 'medium', 'moyen'],
  ['3 semaines', 'high', 'élevé : 3 semaines'],
  ['4/5', 'low', 'faible'],
  [9, 'medium', 'moyen'],
  ['', 'high', 'élevé'],
  ['très élevé : un an', 'high', 'très élevé : un an'],
] as const)('An effort « %s » moved to %s reads « %s »', (effort, level, moved) => {
  const entry = placedAt({ title: '', impact: 'fort', effort }, { impact: 'low', effort: level })
  expect(entry).toMatchObject({ impact: 'faible', effort: moved })
  expect(placeOf(entry)).toEqual({ impact: 'low', effort: level })
})

it('An action not rated yet has no place, and keeps its words along the other axis', () => {
  const entry = { title: 'Devis', impact: '', effort: 'un mois' }
  expect(placeOf(entry)).toEqual({ impact: undefined, effort: undefined })
  expect(placedAt(entry, { impact: 'high', effort: undefined })).toMatchObject({
    impact: 'fort',
    effort: 'un mois',
  })
})

it('Entries are numbered by what they are worth doing first, and as listed among equals', () => {
  const entries = [
    { title: 'Refonte', impact: 'fort', effort: 'élevé' },
    { title: 'Sans avis', impact: '', effort: '' },
    { title: 'Fiche en ligne', impact: 'fort', effort: 'faible' },
    { title: 'Signature', impact: 'fort', effort: 'faible' },
  ]
  expect(inPriorityOrder(entries).map(({ title }) => title)).toEqual([
    'Fiche en ligne',
    'Signature',
    'Refonte',
    'Sans avis',
  ])
})
