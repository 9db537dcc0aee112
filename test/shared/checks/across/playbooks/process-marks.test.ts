import { describe, expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'
import { workspaceOf } from '../one-mission.ts'

const scores = [
  { label: 'Note de Mme Roy', value: 9, max: 10 },
  { label: 'Note – Paul Morel', value: 8, max: 10 },
  { label: 'Note des jardiniers', value: 4.5, max: 5 },
]
const around = workspaceOf({
  reports: [
    { date: '2025-06-30', kind: 'final', satisfaction: { scores } },
    { date: '2025-03-31', satisfaction: { scores: [{ label: 'Note', value: 7, max: 10 }] } },
  ],
  others: ['Brasserie Vauban'],
})
const found = (item: string, title = 'Exemple : Pépinières Aubert') =>
  foundInProcess({ about: { [title]: ['Lead : Nora', item] }, around }).filter(each =>
    each.startsWith('figure-conflict'),
  )

describe('The mark that a process recalls of a client', () => {
  test.each([
    ['Note de Mme Roy au rapport final : 10/10', '10/10 → 9/10'],
    ['Note donnée par Paul Morel dans le rapport final : 7/10', '7/10 → 8/10'],
    ['Rapport final : note des jardiniers 4,8/5', '4,8/5 → 4,5/5'],
    ['Note du client au rapport final : 10/10', '10/10 → 9/10'],
  ])('is that of its final report: « %s »', (item, conflict) => {
    expect(found(item)).toEqual([`figure-conflict ${conflict}`])
  })

  test.each([
    'Note de Mme Roy au rapport final : 9/10',
    'Note du client au rapport final : 8,5/10',
    'Note de M. Gilles au rapport final : 10/10',
    'Note de recommandation de Mme Roy au rapport final : 10/10',
    'Note de Mme Roy à 3 mois du rapport final : 10/10',
    'Note de Mme Roy en mars : 7/10',
    'Note de Mme Roy visée au rapport final : 10/10',
    'Note de Mme Roy au rapport final : 5/5',
  ])('or another: « %s »', item => {
    expect(found(item)).toEqual([])
  })

  test.each(['Exemple', 'Exemple : Brasserie Vauban', 'Exemple : une mission réussie'])(
    'and is looked up where the client is named: « %s »',
    title => {
      expect(found('Note de Mme Roy au rapport final : 10/10', title)).toEqual([])
    },
  )
})
