import { expect, test } from 'vitest'
import { foundInProcess } from '../../said-in-a-process.ts'

const gate = 'Une demande qui obtient 13/20 ou plus passe à l’étape 3.'
const told = (text: string, title = 'En résumé', first = gate) =>
  foundInProcess({ steps: { 'Étape 2 – Tri': ['Noter le besoin', first], [title]: [text] } })

test.each([
  'Une demande sous 12/20 est refusée ; à partir de 12/20, on avance.',
  'Go à partir de 12/20.',
  'Toute demande notée moins de 12 sur 20 est écartée.',
  'Une demande au-dessus de 10/20 est retenue.',
])('A process has one threshold for one decision: « %s »', text => {
  const stated = text.includes('10/20') ? '10/20' : '12/20'
  expect(told(text)).toEqual([`figure-conflict ${stated} → 13/20`])
})

test.each([
  'Une demande sous 13/20 est refusée ; à partir de 13/20, on avance.',
  'Une demande notée plus de 12/20 est retenue.',
  'Exemple : une demande notée 14/20 passe.',
  'Un fournisseur est retenu à partir de 14/20.',
  'Une demande est relue à partir de 16/20.',
  'Une demande à 15/20 ou plus passe en priorité ; sous 13/20, elle est refusée.',
  'Une demande est refusée sous 6/10 en urgence.',
])('It is the same, of another decision, or one of several: « %s »', text => {
  expect(told(text)).toEqual([])
})

test('What names nothing is of its own step', () => {
  expect(told('Retenu à partir de 14/20.', 'Étape 5 – Choix du traiteur')).toEqual([])
  expect(told('Retenu à partir de 14/20.', 'Étape 5 – Choix du fournisseur')).toEqual([])
})
