import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

type Due = readonly [title: string, due: string, status?: string]
const acting = (...actions: readonly Due[]) =>
  found({
    meeting: {
      actions: actions.map(([title, due, status = 'todo']) => ({ title, due, status })),
    },
  })

test.each([
  ['Sélection 3 serristes locaux', 'Présentation serristes à Mme Aubert'],
  ['Rédiger le guide de taille', 'Diffuser le guide de taille aux équipes'],
  ['Relecture de la charte', 'Impression de la charte'],
  ['Valider le catalogue', 'Publier le catalogue'],
  ['Préparation du livret', 'Valider le livret'],
])('What follows is due after what it follows: %s, %s', (first, second) => {
  expect(acting([first, '2025-02-27'], [second, '2025-02-24'])).toEqual([
    'date-conflict 24 février 2025',
  ])
  expect(acting([first, '2025-02-24'], [second, '2025-02-27'])).toEqual([])
  expect(acting([first, '2025-02-27'], [second, '2025-02-27'])).toEqual([])
})

test.each([
  ['Sélection du serriste', 'Présentation des serristes'],
  ['Rédiger le guide de taille', 'Diffuser le guide de semis'],
  ['Rédiger le guide de taille', 'Envoyer le guide de taille pour relecture'],
  ['Rédiger le guide (partie 2)', 'Diffuser le guide'],
  ['Rédiger la version définitive du guide', 'Valider la version du guide'],
  ['Publier le catalogue', 'Rédiger le catalogue'],
  ['Commander les plants', 'Présenter les plants'],
])('Another thing, a piece of it or no order at all: %s, %s', (first, second) => {
  expect(acting([first, '2025-02-27'], [second, '2025-02-24'])).toEqual([])
})

test('What is done needs no order', () => {
  expect(
    acting(['Rédiger le guide', '2025-02-27', 'done'], ['Diffuser le guide', '2025-02-24']),
  ).toEqual([])
})
