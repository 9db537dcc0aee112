import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (decision: string, action: string, due = '2025-03-10') =>
  found({ meeting: { decisions: [{ title: decision }], actions: [{ title: action, due }] } })

test.each([
  ['La taille des pommiers commence le lundi 3 mars', 'Début de la taille des pommiers'],
  ['la pose des filets démarrera le 3 mars', 'Démarrage de la pose des filets'],
  ['le pilote commencera le lundi 3 mars', 'Démarrage du pilote'],
  ['Lancement du triage : 3 mars 2025', 'Lancement du triage'],
  ['Début de l’arrosage du verger le 3 mars', 'Démarrage de l’arrosage du verger'],
])('What is decided to begin begins on that day: « %s »', (decision, action) => {
  expect(told(decision, action)).toEqual(['date-conflict 10 mars 2025'])
  expect(told(decision, action, '2025-03-03')).toEqual([])
})

test.each([
  ['La taille des pommiers commence le lundi 3 mars', 'Début de la taille des poiriers'],
  ['La taille des pommiers commence le lundi 3 mars', 'Former l’équipe à la taille des pommiers'],
  ['La taille des pommiers commence le lundi 3 mars', 'Fin de la taille des pommiers'],
  ['La taille des pommiers commence au plus tôt le 3 mars', 'Début de la taille des pommiers'],
  ['La taille commence le 3 mars au lieu du 10 mars', 'Début de la taille'],
  ['La taille est validée le 3 mars', 'Début de la taille'],
  ['La taille commence en mars', 'Début de la taille'],
])('« %s » says nothing of « %s »', (decision, action) => {
  expect(told(decision, action)).toEqual([])
})
