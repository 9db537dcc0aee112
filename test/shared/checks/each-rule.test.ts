import { expect, test } from 'vitest'
import { acrossRules } from '../../../shared/checks/across/rules.ts'
import { arithmeticRules } from '../../../shared/checks/arithmetic/rules.ts'
import { scheduleRules } from '../../../shared/checks/schedules/rules.ts'
import { statusRules } from '../../../shared/checks/status/rules.ts'
import { timeRules } from '../../../shared/checks/time/rules.ts'
import { wordsRules } from '../../../shared/checks/words/rules.ts'
import { sceneSaying } from './said-in-a-report.ts'

/**
 * What each rule that one sentence can set off finds, by itself and in two wordings: another rule that
 * tells the same mistake does not stand in for it. The rules that compare records have tests of their own.
 */
const wrong: Readonly<Record<string, readonly [string, string]>> = {
  agesTold: ['Créée en 2016, 12 ans', 'Dans la maison depuis 2003 (18 ans)'],
  announcedLists: ['**5 scénarios étudiés** : A ; B ; C', '**4 pistes étudiées** : A ; B ; C'],
  balances: [
    'Vendu 24 j / Consommé 15 j / Solde 10 j',
    '17 fuites repérées, dont 11 réparées (reste 7)',
  ],
  comparedPairs: [
    '312 € en magasin, 187 € en ligne (20 % de moins)',
    'Panier : 310 € au marché, 186 € en ligne (30 % de moins)',
  ],
  countedDays: [
    'Semaine du 5 au 9 mai 2025 (3 jours ouvrés).',
    'Il reste 20 jours entre le 12 et la remise du 24 juin.',
  ],
  countedShares: [
    '300 visites par semaine, dont 15 % annulées (60 visites)',
    '1 200 colis par semaine, dont 9% refusés (96 colis)',
  ],
  countedTotals: [
    '- Facilité : 8/10\n- Équité : 7/10\n- Information : 9/10\n- Moyenne : 8,2/10',
    'Session 1 : Rezé (14 personnes) ; Session 2 (3 et 10 juin) : 21 personnes ; Total : 37 personnes formées',
  ],
  countsByPlace: [
    '430 agents dans 2 agences : Brest (260 agents) et Lorient (150).',
    '430 agents sur trois sites : Brest (260), Lorient (110) et Vannes (70).',
  ],
  datesAfterEnd: [
    'Fin de mission : 31 mars 2025\n1 mois : 30 avril 2025\n3 mois : 31 juillet 2025\n6 mois : 30 septembre 2025',
    'Clôture du projet le 31 mars 2025\nM+1 : 2 mai 2025\nM+2 : 30 mai 2025\nM+3 : 31 juillet 2025',
  ],
  daysLeft: [
    '13 jours consommés sur 20, il reste 9 jours.',
    '1 420 fiches nettoyées sur 2 000, il en reste 680.',
  ],
  eachOfMany: [
    '28 agents (2 équipes de 13).',
    '2 h par jour dans chacune des 5 boutiques, soit 12 h.',
  ],
  enumeratedSums: [
    'Achats : filets 1 200 €, ruches 450 €, puits 900 €, soit 2 650 €.',
    'Deux pannes cette semaine : 4h30 au tri et 2h15 au quai, soit 7h15 en tout',
  ],
  impossibleDays: ['Remise le 30 février.', 'Version du 31 septembre 2026'],
  impossiblePercents: [
    'Taux de présence : 112 %.',
    '130 % des participants recommandent le parcours.',
  ],
  lastingUntil: [
    'Le chantier démarre le lundi 7 juillet et dure six semaines, jusqu’au 1er août.',
    'La formation débute le 2 juin pour trois mois, jusqu’au 27 juin.',
  ],
  lastWeekdays: [
    'Pendant notre échange de lundi dernier, Paul a validé le plan.\n\nNotre échange du 11 juin 2025 a porté sur les délais.',
    'La visite de mardi dernier a plu. La visite du jeudi 12 juin 2025 a duré une heure.',
  ],
  listedTotals: [
    '- Pose : 1 200 €\n- Dépose : 300 €\n- Total : 1 800 €',
    '- Chauffeur : 22 €/h × 36 h = 792 €\n- Carburant : 0,45 € × 900 km = 405 €\n- **Total par semaine : 1 297 €**, soit environ 10 € par livraison',
  ],
  marksBeyond: ['Satisfaction : 7,5/5.', 'Note moyenne de 10,5/10.'],
  mixedAddress: [
    'Tu peux nous appeler ; votre équipe est prête.',
    'Votre équipe est prête. Dis-moi quel jour t’arrange.',
  ],
  monthlyPrices: ['350€/mois (4 400€/an)', '420 €/mois (4 940 €/an)'],
  namedInBrackets: [
    '3 outils (Planta et Rosa) sont à relier.',
    '2 dépôts (Rezé, Vertou et Clisson) sont équipés.',
  ],
  narrowingChoices: [
    '- 6 devis reçus\n- 3 prestataires shortlistés\n- 4 auditions (1 h)',
    '4 offres reçues ; 5 fournisseurs présélectionnés ; 2 soutenances',
  ],
  officeWeekends: [
    'Prochain comité fixé le dimanche 27 juillet.',
    'Bilan à 6 mois : samedi 26 juillet 2025, dans la serre.',
  ],
  othersLeft: [
    '3000 plants sans étiquette. On commence par 500 plants. Les 2000 autres suivront.',
    '1 240 fiches à revoir : 300 fiches en mai, puis les 840 autres fiches en juin',
  ],
  partsBeyond: [
    '52 salariés dont 58 à Nantes.',
    'Audit du 12 mai : 9 remarques, dont 12 majeures.',
  ],
  personalFacts: ['Roger, 58 ans, a été formé.', 'Sophie Arnal (comptable), enceinte de six mois'],
  promoterScores: ['NPS de 9 sur 10.', 'NPS clients : 7/10'],
  rangedLengths: [
    'Essais (8 semaines, du 3 mars au 30 mai).',
    'quatre semaines, du 8 juin au 10 juillet 2026',
  ],
  restatedFigures: ['600€/mois\n= 6 000€/an', '60 % de 37 440 €, soit 22 644 €.'],
  sharesOfAmounts: [
    '30 % du total de 16 200 € : 4 680 €',
    '5 % des 420 arbres malades (31 arbres)',
  ],
  sharesWithAmounts: [
    'Département 50 % (12 000 €), commune 30 % (7 200 €), association 20 % (6 800 €)',
    'Région 40 % (16 400 €), coopérative 60 % (27 600 €)',
  ],
  spending: [
    'Consommation : 62 % (conforme au planning : 10 semaines / 20 = 40 %)',
    'Consommation : 48 % (conforme au planning : 8 semaines / 30 = 27 %)',
  ],
  splitCounts: [
    'Sur les 9 quais, 5 sont équipés et 3 restent à faire.',
    'Sur les 9 quais, 4 sont équipés, 3 sont en travaux et 3 restent à faire.',
  ],
  statedWeekdays: ['Comité lundi 25/03', 'Taille du mardi 24 au 28 mars'],
  sumsInBrackets: ['330 k€ (190 k€ + 120 k€).', 'Une charge de 12 h (8 h + 5 h).'],
  toldAverages: [
    'La moyenne des notes (8, 9, 7, 10 et 8) est de 8,8.',
    'Les groupes ont donné 8,7, 8,4, 9,1 et 8,2, soit une moyenne de 8,9.',
  ],
  toldBreakdowns: [
    '62 salariés (41 en atelier, 12 au bureau, 8 au quai).',
    'Points de vente : 420 : 260 cafés, 110 cavistes, 60 grandes surfaces',
  ],
  toldChanges: [
    'Les ventes ont doublé, de 35 à 62.',
    '42 t, contre 38 t le mois dernier (+ 15 %).',
  ],
  toldGaps: [
    'Serre : +3 semaines (16 décembre au lieu du 18 novembre)',
    'Attendue le 20 octobre, venue le 4 novembre, avec 3 jours de retard.',
  ],
  toldHours: ['Formation de 8h30 à 12h00 (4h).', 'Atelier 9h00 - 13h00 (4h30).'],
  toldInstalments: [
    'Le coût est de 10 000 € HT. Acompte de 40 % : 4 000 €. Solde de 60 % : 6 500 €.',
    'La charge est de 17 100 € HT. Acompte de 30 % : 5 130 €. Solde de 70 % : 11 790 €.',
  ],
  toldLengths: [
    'Après 6 mois (mars-septembre), tout est prêt.',
    'Après 5 mois (mai à octobre), tout est en service.',
  ],
  toldPaymentShares: [
    'Échéancier 30 % / 40 % / 20 %',
    'Facturation : 50 % à la commande et 45 % à la livraison',
  ],
  toldProducts: [
    '240 à 90 €, soit 26 100 €',
    'Paniers : 6 par jour, 5 jours sur 7 : 32 par semaine',
  ],
  toldRatios: ['Adoption : 7/8 (100 %).', '12 sites sur 48 = 30 %.'],
  toldRemainders: [
    '18,5 k€ sur 52,7 k€, reste 32,4 k€.',
    '39 900 € HT sur 57 000 € HT, soit 18 100 € restants.',
  ],
  toldShares: [
    'Zones : Nord (60 %), Sud (30 %), reste (5 %).',
    '310 clients (écoles 60 %, mairies 25 %, autres 20 %).',
  ],
  toldVat: ['52 000 € HT, soit 62 500 € TTC.', 'Total de 1 000 € HT (1 250 € TTC).'],
  votes: [
    'Vote (10 gommettes) :\n- Accueil : 5 votes\n- Stock : 3 votes\n- Site : 4 votes',
    'Vote (12 gommettes) :\n- Attente : 6 votes\n- Dossiers : 4 votes\n- Rappels : 3 votes',
  ],
  writtenEquations: ['20 h × 45 € = 950 €.', '2 mois / 6,5 mois = 41 %.'],
}

const rules = [acrossRules, arithmeticRules, scheduleRules, statusRules, timeRules, wordsRules]
const named = new Map(
  rules.flatMap(({ ofClient, ofFirm }) => [...ofClient, ...ofFirm]).map(rule => [rule.name, rule]),
)

test.each(
  Object.entries(wrong).flatMap(([name, texts]) => texts.map(text => [name, text] as const)),
)('%s finds what is wrong in « %s »', (name, text) => {
  expect(named.get(name)?.(sceneSaying(text))).not.toEqual([])
  expect(named.has(name)).toBe(true)
})
