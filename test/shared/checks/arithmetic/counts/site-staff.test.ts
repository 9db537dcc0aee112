import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

test('Those of all the sites are as many as the company has', () => {
  const told = (line: string) => found({ client: { headcount: 28, profile: [line] } })
  expect(told('2 agences : Annecy (17 personnes) et Chambéry (11 personnes)')).toEqual([])
  expect(told('Agences : Annecy (17 personnes), Gap (dépôt) et Vif (12 personnes)')).toEqual([])
  expect(told('Siège à Annecy (17 personnes)')).toEqual([])
  expect(told('2 agences : Annecy (17 personnes) et Chambéry (12 personnes)')).toEqual([
    'total-mismatch 28',
  ])
})

test('Those of all the trades are, too', () => {
  const told = (line: string) => found({ client: { headcount: 52, profile: [line] } })
  expect(told('Qui fait quoi : 38 cueilleurs, 6 tailleurs et 8 vendeurs.')).toEqual([])
  expect(told('Qui fait quoi : 38 cueilleurs, 7 tailleurs et 8 vendeurs au marché.')).toEqual([
    'total-mismatch 52',
  ])
  expect(told('Effectifs : 38 cueilleurs, 6 tailleurs et 4 vendeurs')).toEqual([
    'total-mismatch 52',
  ])
  expect(told('Effectifs : 38 cueilleurs, 6 tailleurs, 4 vendeurs')).toEqual([])
  expect(told('Parc : 38 camions, 6 remorques et 9 chariots')).toEqual([])
  expect(told('Équipes : 12 cueilleurs, 6 tailleurs et 8 vendeurs')).toEqual([])
})

test('Those that a client sells to are shares of all', () => {
  const told = (customers: string) => found({ client: { customers } })
  expect(told('France (62 %), Espagne (18 %), Italie (12 %), Suisse (8 %)')).toEqual([])
  expect(told('France (62 %), Espagne (18 %), Italie (12 %), Suisse (9 %)')).toEqual([])
  expect(told('France (62 %), Espagne (18 %), Italie (12 %), Suisse (10 %)')).toEqual([
    'percent-mismatch 102 %',
  ])
  expect(told('France (62 %), Espagne (38 %), dont Madrid (10 %)')).toEqual([])
  expect(told('Marchés (13 %), paniers (13 %), cueillette (38 %), site (38 %)')).toEqual([])
  expect(told('Marchés (80 % satisfaits), paniers (70 % satisfaits)')).toEqual([])
})

test('Where orders come from is told in shares of all, unless several answers were given', () => {
  const told = (line: string) => found({ brief: { situation: [line] } })
  expect(told('Origine des commandes : téléphone 75 %, courriel 15 %, site 10 %')).toEqual([])
  expect(told('Origine des commandes : téléphone 80 %, courriel 15 %, site 10 %')).toEqual([
    'percent-mismatch 105 %',
  ])
  expect(told('Origine des commandes : téléphone 80 %, courriel 75 %, site 30 %')).toEqual([])
})
