import { expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

test('Those of all the sites are as many as the company has', () => {
  const told = (line: string) => found({ client: { headcount: 28, profile: [line] } })
  expect(told('2 agences : Annecy (17 personnes) et Chambéry (11 personnes)')).toEqual([])
  expect(told('Agences : Annecy (17 personnes), Gap (dépôt) et Vif (12 personnes)')).toEqual([])
  expect(told('Siège à Annecy (17 personnes)')).toEqual([])
  expect(told('2 agences : Annecy (17 personnes) et Chambéry (12 personnes)')).toEqual([
    'total-mismatch 28',
  ])
})
