import { expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const participants = ['Lise Aubrac', 'Paul Sorel', 'Nora Vial'].map(name => ({ name }))
const weighed = (action: string, owner: string, title = 'Ouvrir la page de vente') =>
  found({
    meeting: {
      participants,
      matrix: [{ title, impact: 'fort', effort: 'faible', action }],
      actions: [{ title: 'Ouvrir la page', owner, due: '2025-02-20' }],
    },
  })

test.each([
  ['Lise ouvre la page ce mois-ci', 'Paul'],
  ['Lise Aubrac rédige, Nora valide', 'Paul Sorel'],
])('An action has one owner in the matrix and in the list: « %s », %s', (action, owner) => {
  expect(weighed(action, owner)).toEqual([`unknown-person ${owner}`])
})

test.each([
  ['Lise ouvre la page ce mois-ci', 'Lise'],
  ['Lise ouvre la page ce mois-ci', 'Lise Aubrac'],
  ['Lise rédige, Paul valide', 'Paul'],
  ['Lise et Paul ouvrent la page', 'Paul'],
  ['Lise valide le devis', 'Paul'],
  ['Démarrage en mars', 'Paul'],
  ['Lise ouvre la page ce mois-ci', 'Équipe'],
  ['Devis en cours', 'Nora'],
])('Its own, a helper or nobody is no remark: « %s », %s', (action, owner) => {
  expect(weighed(action, owner)).toEqual([])
})

test('Another action has an owner of its own', () => {
  expect(weighed('Lise commande les plants', 'Paul', 'Commander les plants')).toEqual([])
})
