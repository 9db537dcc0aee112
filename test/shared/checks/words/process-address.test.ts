import { describe, expect, test } from 'vitest'
import { foundInProcess } from '../said-in-a-process.ts'

const found = (...items: readonly string[]) =>
  foundInProcess({ steps: { 'Étape 1 : Taille': items } })

describe('A process that speaks to whoever follows it', () => {
  test.each([
    ['Vérifie les lames', 'Prépare les caisses', 'Tu notes chaque arbre'],
    ['Vérifiez les lames', 'Préparez les caisses'],
    ['Vérifie les lames', 'Rendez-vous fixé avec le client', 'Assez de caisses pour la journée'],
    ['Vérifie les lames', 'Chez le client : caisses comptées'],
    ['Vérifie les lames', 'E-mail type : Préparez vos caisses avant notre venue'],
    ['Vérifie les lames', 'Dire : « Préparez vos caisses »'],
    ['Vérifie les lames', 'Avez-vous des caisses ?'],
    ['Préparez les caisses', 'Liste des arbres', 'Mise à jour du plan', 'Relecture croisée'],
    ['Préparez les caisses', 'Responsable : Vérifie les lames'],
    ['Préparez les caisses', 'Le chef de culture vérifie les lames'],
  ])('says « tu » or « vous » all along: « %s », « %s »', (...items) => {
    expect(found(...items)).toEqual([])
  })

  test.each([
    ['Vérifie les lames', 'Préparez les caisses'],
    ['Checklist : Vérifie les lames', 'Checklist : Préparez les caisses'],
    ['Tu vérifies les lames', 'Vous préparez les caisses'],
    ['Relis le plan', 'N’oubliez pas les gants'],
  ])('does not say both: « %s », « %s »', (...items) => {
    expect(found(...items)).toEqual(['mixed-address →'])
  })

  test('speaks to others in its models of messages', () => {
    const steps = {
      'Étape 1 : Taille': ['Vérifie les lames'],
      'E-mail de relance': ['Vous trouverez le devis ci-joint'],
    }
    expect(foundInProcess({ steps })).toEqual([])
  })
})
