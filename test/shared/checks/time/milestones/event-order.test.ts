import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { dependsOn, restsOn } from '../../../../../shared/checks/time/milestones/event-order.ts'
import { Mission } from '../../../../../shared/domain/mission/mission.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId, exampleMission } from '../../../documents/budget-example.ts'

/** How grave it is that milestones are listed in this order. */
function gravity(
  ...list: readonly (readonly [title: string, planned: string, revised?: string])[]
): string[] {
  const mission = Mission.parse({
    ...exampleMission,
    start: '2024-01-01',
    end: '2024-12-31',
    phases: [],
    milestones: list.map(([title, planned, revised], index) => ({
      id: exampleId(index + 900),
      title,
      planned,
      revised,
    })),
  })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], missions: [mission] }
  return checkWorkspace(workspace, '2024-01-01')
    .filter(({ code }) => code === 'milestone-order')
    .map(({ severity }) => severity)
}

test('What opens before its acceptance is an error', () => {
  expect(gravity(['Recette du site', '2024-06-12'], ['Ouverture du site', '2024-06-04'])).toEqual([
    'error',
  ])
})

test('A list that is only not sorted by date is worth a look, no more', () => {
  expect(gravity(['Ouverture du site', '2024-06-12'], ['Recette du site', '2024-06-04'])).toEqual([
    'warning',
  ])
  expect(gravity(['Livraison du guide', '2024-06-12'], ['Comité', '2024-06-04'])).toEqual([
    'warning',
  ])
})

test('A list sorted by the dates that its milestones were moved to is right', () => {
  const guide = ['Livraison du guide', '2024-06-12'] as const
  expect(gravity(guide, ['Comité', '2024-06-04', '2024-06-12'])).toEqual([])
  expect(gravity(guide, ['Comité', '2024-06-04', '2024-06-10'])).toEqual(['warning'])
})

test('A list sorted by date is right, whatever it says first', () => {
  expect(gravity(['Recette', '2024-06-04'], ['Ouverture', '2024-06-12'])).toEqual([])
  expect(gravity(['Ouverture de Lyon', '2024-06-04'], ['Recette de Metz', '2024-06-12'])).toEqual(
    [],
  )
})

test.each([
  ['Mise en production', 'Tests utilisateurs'],
  ['Bilan à 3 mois', 'Go-live'],
  ['Clôture', 'Recette'],
  ['Fin de la phase 2', 'Début de la phase 2'],
  ['Recette', 'Lancement'],
])('« %s » cannot take place before « %s »', (later, earlier) => {
  expect(dependsOn(later, earlier)).toBe(true)
  expect(dependsOn(earlier, later)).toBe(false)
})

test('Of other events, nothing is known', () => {
  expect(dependsOn('Fin de la phase 1', 'Début de la phase 2')).toBe(false)
  expect(dependsOn('Formation des équipes', 'Recette')).toBe(false)
})

test('What is tried out was put in place before', () => {
  expect(restsOn('Tests pilotes', 'Capteurs installés')).toBe(true)
  expect(restsOn('Recette', 'Pose des capteurs')).toBe(true)
  expect(restsOn('Capteurs installés', 'Tests pilotes')).toBe(false)
  expect(restsOn('Formations', 'Capteurs installés')).toBe(false)
})

test('Lots that go on side by side are in no order', () => {
  expect(gravity(['Lot 3 Serres', '2024-07-31'], ['Lot 4 Logiciel', '2024-06-30'])).toEqual([])
})
