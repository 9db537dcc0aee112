import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const weighed = (action: string, roadmap: string, title = 'Vente en ligne (paniers)') =>
  found({
    meeting: {
      matrix: [{ title, impact: 'fort', effort: 'moyen', action }],
      sections: [{ title: 'Synthèse', notes: roadmap }],
    },
  })

test.each([
  ['Démarrage juin', '- **Avril** : nouvelle serre + vente en ligne'],
  ['Lancement en juin', '- Avr-Mai : vente en ligne, essais'],
  ['Début prévu en juin', '**Mai** : Vente en ligne'],
])('What is begun has its month in the roadmap: %s, %s', (action, roadmap) => {
  expect(weighed(action, roadmap)).toEqual([`date-conflict ${action}`])
})

test.each([
  ['Démarrage avril', '- **Avril** : nouvelle serre + vente en ligne'],
  ['Démarrage mai', '- Avr-Mai : vente en ligne'],
  ['Démarrage janvier', '- Nov-Fév : vente en ligne'],
  ['Planification juin', '- **Avril** : vente en ligne'],
  ['Démarrage juin', '- **Avril** : étude de la vente en ligne'],
  ['Démarrage juin', '- **Avril** : vente en ligne\n- **Juin** : vente en ligne'],
  ['Démarrage juin', '- **Luc** : vente en ligne'],
  ['Luc relance en juin', '- **Avril** : vente en ligne'],
])('Its own, a part of it or another step: %s, %s', (action, roadmap) => {
  expect(weighed(action, roadmap)).toEqual([])
})
