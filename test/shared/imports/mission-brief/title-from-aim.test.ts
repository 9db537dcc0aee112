import { expect, test } from 'vitest'
import { titleFrom } from '../../../../shared/imports/mission-brief/title-from-aim.ts'

test.each([
  ['Trier les lots à quai, sans papier.', 'Trier les lots à quai'],
  ['Vous souhaitez trier les lots à quai.', 'Trier les lots à quai'],
  ['Il s’agit d’équiper les quais.', 'Équiper les quais'],
  ['Le Client confie au Cabinet une mission d’aide au tri.', 'Aide au tri'],
  ['trier les lots pour gagner une heure', 'Trier les lots'],
  [
    'Suivre les palettes (Supply Chain Execution) de la réception des matières premières au départ des camions',
    'Suivre les palettes de la réception des matières premières au départ des camions',
  ],
  [
    'Suivre chaque palette de la réception au départ des camions et raccorder les transporteurs au portail des expéditions',
    'Suivre chaque palette de la réception au départ des camions',
  ],
  [
    'Rapprocher les comptes des quatre ateliers et de la maison mère de Clermont-Ferrand dans un même logiciel',
    'Rapprocher les comptes des quatre ateliers et de la maison mère de Clermont-Ferrand',
  ],
  [
    'Choisir et installer un logiciel de quai qui montre à toute heure la place et le poids de chaque palette',
    'Choisir et installer un logiciel de quai',
  ],
])('A mission is named by words of its aim that hold together: %s', (aim, title) => {
  expect(titleFrom(aim)).toBe(title)
})

test('An aim that speaks of what was said before it names no mission', () => {
  expect(titleFrom('Ramener ce délai à cinq jours')).toBeUndefined()
})
