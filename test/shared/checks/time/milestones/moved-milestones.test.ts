import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

type Milestone = readonly [title: string, planned: string]

/** What the brief plans, and what a report of February says was planned. */
const told = (brief: readonly Milestone[], recalled: readonly Milestone[]) => {
  const listed = (milestones: readonly Milestone[]) =>
    milestones.map(([title, planned], index) => ({ id: exampleId(960 + index), title, planned }))
  return found({
    brief: { milestones: listed(brief) },
    reports: [{ milestones: listed(recalled) }],
  }).filter(each => each.startsWith('date-conflict'))
}

describe('A milestone that a report words otherwise', () => {
  test.each<[Milestone, Milestone]>([
    [
      ['Choix du fournisseur de serres', '2025-03-14'],
      ['Fournisseur choisi', '2025-03-21'],
    ],
    [
      ['Livraison des plans de semis', '2025-04-04'],
      ['Plans de semis livrés', '2025-04-11'],
    ],
  ])('is the one of the brief: %s, %s', (first, later) => {
    expect(told([first], [later])).toHaveLength(1)
    expect(told([first], [[later[0], first[1]]])).toEqual([])
  })

  test('is none where two may be meant', () => {
    const choice = ['Choix du fournisseur de serres', '2025-03-14'] as const
    const other = ['Choix du fournisseur de pots', '2025-03-28'] as const
    expect(told([choice, other], [['Fournisseur choisi', '2025-03-21']])).toEqual([])
    expect(
      told(
        [choice],
        [
          ['Choix du fournisseur de serres', '2025-03-14'],
          ['Fournisseur choisi et signé', '2025-03-21'],
        ],
      ),
    ).toEqual([])
  })

  test('is not one of which a word alone is alike, nor another of that day', () => {
    const planting = ['Plantation pilote', '2025-03-14'] as const
    expect(told([planting], [['Plants livrés', '2025-03-21']])).toEqual([])
    expect(
      told(
        [
          ['Formation des chefs de serre', '2025-03-14'],
          ['Recette', '2025-03-21'],
        ],
        [['Chefs formés', '2025-03-21']],
      ),
    ).toEqual([])
  })
})
