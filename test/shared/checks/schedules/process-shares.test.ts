import { describe, expect, test } from 'vitest'
import { foundInProcess } from '../said-in-a-process.ts'

const found = (one: string, other: string, title = 'Rappels') =>
  foundInProcess({ steps: { 'Étape 1 : Taille': [one] }, about: { [title]: [other] } })

describe('The share of a price that a process asks on one occasion', () => {
  test.each([
    ['Facture d’acompte envoyée (30 % à la signature)', 'Acompte : 30 % à la signature'],
    ['Facture d’acompte envoyée (30 % à la signature)', 'Solde : 70 % à la livraison'],
    ['Acompte : 30 % à la signature', 'Acompte : 50 % à la signature si le devis dépasse 20 k€'],
    ['Acompte : 30 % à la signature', 'Nouveaux clients : 50 % à la signature'],
    ['Acompte : 30 % à la signature', 'Satisfaction : 90 % à la fin de la mission'],
    ['Remise de 5 % à la commande', 'Acompte : 30 % à la commande'],
  ])('is the same everywhere, or says on what it depends: « %s », « %s »', (one, other) => {
    expect(found(one, other)).toEqual([])
  })

  test('is told apart by the title of the part, and in one list by its lines', () => {
    const deposit = 'Acompte : 30 % à la signature'
    expect(found(deposit, 'Acompte : 50 % à la signature', 'Petites missions')).toEqual([])
    const rows = ['Taille : 30 % à la signature', 'Greffe : 50 % à la signature']
    expect(foundInProcess({ about: { Tarifs: rows } })).toEqual([])
  })

  test.each([
    [
      'Facture d’acompte envoyée (30 % à la signature)',
      'Acompte : 40 % à la signature',
      'figure-conflict 40 % → 30 %',
    ],
    [
      'Acompte de 30 % encaissé',
      'Facturer l’acompte : 50 % du montant à la commande',
      'figure-conflict',
    ],
    [
      'Échéancier repris (30 % signature, 40 % mi-mission, 30 % fin)',
      'Échéancier : 30 % à la signature, 35 % à mi-mission, 35 % à la fin',
      'figure-conflict 35 % → 40 %',
    ],
    [
      'Échéancier 30 % / 40 % / 30 %',
      'Acompte : 20 % à la signature',
      'figure-conflict 20 % → 30 %',
    ],
    ['Solde : 40 % à la livraison', 'Facturer 60 % à la livraison', 'figure-conflict 60 % → 40 %'],
  ])('is not told twice over: « %s », « %s »', (one, other, expected) => {
    expect(found(one, other).join()).toContain(expected)
  })
})
