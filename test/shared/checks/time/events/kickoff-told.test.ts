import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (summary: string, proposed?: string) =>
  found({
    brief: { nextSteps: [{ when: '16 janvier', what: 'Réunion de lancement (1/2 journée)' }] },
    ...(proposed && { proposal: { nextSteps: [{ when: proposed, what: 'Kick-off' }] } }),
    reports: [{ summary }],
  })

test('A mission is launched on the day that was set, or is told to be moved', () => {
  expect(told('La réunion de lancement du 17 janvier a réuni les chefs.')).toEqual([
    'date-conflict 17 janvier 2025',
  ])
  expect(told('La réunion de lancement du 16 janvier a réuni les chefs.')).toEqual([])
  expect(told('La réunion de lancement du 17 janvier, reportée d’un jour, a plu.')).toEqual([])
  expect(told('La réunion de suivi du 17 janvier a réuni les chefs.')).toEqual([])
})

test('An offer may set another day', () => {
  expect(told('La réunion de lancement du 17 février a réuni les chefs.', '17 février')).toEqual([])
})
