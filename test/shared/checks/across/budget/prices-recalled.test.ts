import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const told = (first: string, later: string) =>
  found({
    reports: [
      { date: '2025-01-31', notes: [{ text: first }] },
      { date: '2025-02-28', notes: [{ text: later }] },
    ],
  })

describe('A price that a later report recalls', () => {
  test.each([
    ['Abonnement : 960 €/an pour 8 chefs', 'Rappel abonnement : 980 €/an pour 8 chefs', '980 €'],
    ['**Choix** : Hébergement : 45 €/mois', 'Pour rappel, hébergement : 54 € par mois', '54 €'],
    ['Abonnement : 960 €/an', 'Pour mémoire, l’abonnement coûte 690 € par an', '690 €'],
    [
      '**Justification** : Licence : 1 200 € HT/an (100 € par poste) ; hors ligne',
      'Rappel de la licence : 2 100 € HT par an, contrat signé le 3 février',
      '2 100 €',
    ],
  ])('is the one told before: « %s », « %s »', (first, later, stated) => {
    expect(told(first, later)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    ['Abonnement : 960 €/an pour 8 chefs', 'Rappel abonnement : 960 €/an pour 8 chefs'],
    ['Abonnement : 960 €/an pour 8 chefs', 'Rappel abonnement : 1 200 €/an pour 10 chefs'],
    ['Abonnement : 960 €/an pour 8 chefs', 'Abonnement : 980 €/an pour 8 chefs'],
    ['Abonnement : 960 €/an', 'Rappel abonnement : 80 €/mois'],
    ['Abonnement : environ 960 €/an', 'Rappel abonnement : 980 €/an'],
    ['Abonnement (devis A) : 960 €/an', 'Rappel abonnement : 980 €/an'],
    ['Abonnement : 960 €/an ; Abonnement : 900 €/an', 'Rappel abonnement : 980 €/an'],
    ['Abonnement : 960 €/an', 'Rappel abonnement : 980 €/an au lieu de 960 €'],
    ['Abonnement : 960 €/an', 'Rappel maintenance : 980 €/an'],
  ])('or another: « %s », « %s »', (first, later) => {
    expect(told(first, later)).toEqual([])
  })
})

describe('The price of a product that is named', () => {
  test.each([
    ['RosaPlan (✅ favori : 450 €/mois, hors ligne)', 'RosaPlan retenu (540 €/mois)', '540 €'],
    [
      'Comparatif : RosaPlan à 450 €/mois ; Florix à 390 €/mois',
      'RosaPlan : 540 € HT par mois',
      '540 €',
    ],
    [
      'Nous avons vu Florix, qui plaît. Florix coûte 12 €/poste/mois',
      'Florix (13 €/poste/mois)',
      '13 €',
    ],
  ])('is the one told before: « %s », « %s »', (first, later, stated) => {
    expect(told(first, later)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    ['RosaPlan (favori : 450 €/mois)', 'RosaPlan retenu (450 €/mois, soit 5 400 €/an)'],
    ['RosaPlan (favori : 450 €/mois)', 'RosaPlan retenu (5 400 €/an)'],
    ['RosaPlan (favori : 450 €/mois)', 'RosaPlan retenu (400 €/mois, négocié)'],
    ['RosaPlan (favori : 450 €/mois)', 'RosaPlan accorde une remise.\nRosaPlan : 400 €/mois'],
    ['RosaPlan (favori : 450 €/mois)', 'RosaPlan : 540 €/mois, au lieu de 450 €/mois'],
    ['RosaPlan (favori : 450 €/mois)', 'RosaPlan : 540 €/mois pour 12 postes'],
    ['RosaPlan (favori : environ 450 €/mois)', 'RosaPlan retenu (540 €/mois)'],
    ['RosaPlan formule Pro (450 €/mois)', 'RosaPlan retenu (540 €/mois)'],
    ['RosaPlan : 450 €/mois ; RosaPlan : 500 €/mois', 'RosaPlan retenu (540 €/mois)'],
    ['RosaPlan : 450 €/mois', 'Florix : 540 €/mois'],
    ['Serre : 450 €/mois', 'Serre : 540 €/mois'],
    ['RosaPlan : 450 €/mois', 'RosaPlan (maintenance : 540 €/mois)'],
    ['RosaPlan : 450 €/mois', 'RosaPlan : 540 €/mois TTC'],
  ])('or another: « %s », « %s »', (first, later) => {
    expect(told(first, later)).toEqual([])
  })
})

describe('The price of a contract with somebody that is named', () => {
  test.each([
    [
      'Décision : retenir Florix pour 62 000 € HT',
      'Le contrat avec Florix, d’un montant de 68 000 € HT, a été notifié le 10 mars.',
      '68 000 €',
    ],
    [
      'Le marché est attribué à la société Serralis pour 41 500 €.',
      'Nous travaillons avec Serralis. Serralis a été retenue (45 100 € HT).',
      '45 100 €',
    ],
  ])('is the one told before: « %s », « %s »', (first, later, stated) => {
    expect(told(first, later)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    ['Retenir Florix pour 62 000 € HT', 'Le contrat avec Florix, d’un montant de 62 000 €, court.'],
    ['Retenir Florix pour 62 000 € HT', 'Le contrat avec Florix, d’un montant de 74 400 € TTC.'],
    ['Retenir Florix pour 62 000 € HT', 'Acompte du contrat avec Florix : 18 600 €'],
    ['Retenir Florix pour 62 000 € HT', 'Le contrat avec Florix, 68 000 € avec l’avenant de mars.'],
    [
      'Retenir Florix pour 62 000 € HT',
      'Après négociation avec Florix.\nLe contrat avec Florix, de 58 000 €, est signé.',
    ],
    ['Retenir Florix pour 62 000 € HT', 'Le contrat avec Serralis, d’un montant de 58 000 €.'],
    ['Retenir Florix pour 62 000 € HT', 'Le contrat avec Florix, d’un montant de 5 200 € par an.'],
    [
      'Retenir Florix pour 62 000 € HT',
      'Le contrat avec Florix, d’un montant de 68 000 €, dont 6 000 € de pose (62 000 € sans).',
    ],
    ['Sans lot 2, retenir Florix pour environ 62 000 €', 'Le contrat avec Florix, de 68 000 €.'],
  ])('or another: « %s », « %s »', (first, later) => {
    expect(told(first, later)).toEqual([])
  })
})
