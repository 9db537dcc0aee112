import { describe, expect, test } from 'vitest'
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

describe('« Répartition » tells all of them, with or without « et »', () => {
  const told = (line: string, headcount = 52) => found({ client: { headcount, profile: [line] } })

  test.each([
    'Répartition : 38 cueilleurs, 7 tailleurs, 8 vendeurs au marché',
    'Répartition par métier : 38 cueilleurs (dont 9 à temps partiel), 6 tailleurs, 6 personnes au bureau',
    'Répartition des effectifs : 30 cueilleurs, 12 tailleurs, 8 vendeurs et 3 personnes au bureau.',
  ])('a wrong one: « %s »', line => {
    expect(told(line)).toEqual(['total-mismatch 52'])
  })

  test.each([
    'Répartition : 38 cueilleurs, 6 tailleurs, 8 vendeurs au marché',
    'Répartition : 38 cueilleurs, 9 tailleurs, 8 saisonniers',
    'Répartition : 38 cueilleurs, 6 tailleurs, etc.',
    'Répartition : 38 cueilleurs, 7 tailleurs, environ 8 vendeurs',
    'Répartition : 38 cueilleurs, 7 tailleurs, une dizaine de vendeurs',
    'Répartition : 38 cueilleurs, dont 9 à temps partiel, 6 tailleurs, 8 vendeurs',
    'Répartition : 38 véhicules, 7 remorques, 8 chariots',
    'Répartition : 20 cueilleurs, 6 tailleurs, 8 vendeurs',
    'Répartition : 70 % de cueilleurs, 20 % de tailleurs, 10 % de vendeurs',
    'Répartition du CA : 38 cueilleurs, 7 tailleurs, 8 vendeurs',
  ])('right, partial, or of something else: « %s »', line => {
    expect(told(line)).toEqual([])
  })

  test('a round number may be about right', () => {
    expect(told('Répartition : 38 cueilleurs, 6 tailleurs, 8 vendeurs', 50)).toEqual([])
    expect(told('Répartition : 38 cueilleurs, 6 tailleurs, 8 vendeurs', 51)).toEqual([
      'total-mismatch 51',
    ])
  })
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
