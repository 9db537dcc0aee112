import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const told = (notes: string, answer: string) =>
  found({
    reports: [
      {
        deliverables: [{ id: exampleId(1), title: 'Portail des commandes', notes }],
        requests: [{ request: 'Un panier par serre', answer }],
      },
    ],
  })

const list = 'Sprint 1 (2-13 juin) : Cadre\nSprint 2 (16-27 juin) : Catalogue\nSprint 3 : Panier'

test.each([
  [list, 'Oui, ajouté au sprint 5.'],
  [list.replaceAll('\n', ' ; '), 'Oui, prévu pour le Sprint 6'],
  ['Lot 1 : Serres\nLot 2 : Quai\nLot 3 : Dépôt', 'Compris dans le lot 5'],
])('A step that is cited is one of those listed: « %s », « %s »', (notes, answer) => {
  expect(told(notes, answer)).toEqual([`figure-conflict ${answer.replace(/\D/g, '')}`])
})

test.each([
  [list, 'Oui, ajouté au sprint 3.'],
  [list, 'Oui, ajouté au sprint 4.'],
  [list, 'Oui, au sprint 5 ou au sprint 6.'],
  [list, 'Oui, au sprint 5 : le projet compte 6 sprints.'],
  [`${list}\nSprints suivants : à cadrer`, 'Oui, ajouté au sprint 5.'],
  ['Sprint 3 : Panier\nSprint 4 : Paiement', 'Oui, ajouté au sprint 6.'],
  [list, 'Oui, ajouté au lot 5.'],
])('It is, or there are more of them: « %s », « %s »', (notes, answer) => {
  expect(told(notes, answer)).toEqual([])
})
