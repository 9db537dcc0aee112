import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const report = (conclusion: string) => ({ reports: [{ conclusion }] })

describe('What was counted as done', () => {
  test.each([
    ['4 éditeurs consultés', '3 éditeurs consultés', ['figure-conflict 3']],
    ['- 4 éditeurs consultés', '- 3 éditeurs consultés', ['figure-conflict 3']],
    ['4 éditeurs consultés', '5 éditeurs consultés', []],
    ['4 éditeurs consultés en janvier, ce mois', '3 éditeurs consultés ce mois', []],
    ['4 anomalies ouvertes', '3 anomalies ouvertes', []],
  ])('is never fewer later: « %s », then « %s »', (before, after, expected) => {
    expect(found({ reports: [{ conclusion: before }, { conclusion: after }] })).toEqual(expected)
  })
})

describe('A day told in a sentence', () => {
  const milestones = [
    {
      id: exampleId(2),
      title: 'Pilote à Vienne',
      planned: '2025-02-14',
      actual: '2025-02-07',
      status: 'done',
    },
    { id: exampleId(1), title: 'Lancement', planned: '2025-05-05' },
  ]

  test.each([
    ['Le lancement reste prévu le 12 mai.', ['date-conflict 12 mai 2025']],
    ['Pilote ouvert le 10 février.', ['date-conflict 10 février 2025']],
    ['Le lancement reste prévu le 5 mai.', []],
    ['Pilote ouvert le 7 février, prévu le 14 février.', []],
    [
      'Rien ne remet en cause l’équipe, et nous maintenons le lancement du 12 mai.',
      ['date-conflict 12 mai 2025'],
    ],
    ['Le comité est prévu le 12 mai.', []],
    ['Lancement de la campagne de presse le 12 mai.', []],
    ['Ateliers et pilote à Vienne (10 février, concluant)', ['date-conflict 10 février 2025']],
    ['Ateliers et pilote à Vienne (7 février, concluant)', []],
  ])('is that of the planning: « %s »', (conclusion, expected) => {
    expect(found({ reports: [{ milestones, conclusion }] })).toEqual(expected)
  })
})

test('What is told as done names its milestone by the act', () => {
  const milestones = [
    {
      id: exampleId(1),
      title: 'Choix du logiciel',
      planned: '2025-02-14',
      actual: '2025-02-21',
      status: 'done',
    },
  ]
  const told = (conclusion: string) =>
    found({ reports: [{ milestones, conclusion, statusReason: 'Dit' }] })
  expect(told('Logiciel choisi le 21 février : Florix.')).toEqual([])
  expect(told('Serre choisie le 18 février.')).toEqual([])
  expect(told('Logiciel choisi le 18 février : Florix.')).toEqual(['date-conflict 18 février 2025'])
})

test('A day that stays is the one that the planning has by now', () => {
  const milestones = [
    { id: exampleId(1), title: 'Lancement', planned: '2025-05-05', revised: '2025-05-12' },
  ]
  const told = (conclusion: string) => found({ reports: [{ milestones, conclusion }] })
  expect(told('Tout va bien : le lancement reste fixé au 12 mai.')).toEqual([])
  expect(told('Le lancement était prévu le 5 mai.')).toEqual([])
  expect(told('Tout va bien : le lancement reste fixé au 5 mai.')).toEqual([
    'date-conflict 5 mai 2025',
  ])
})

test('A day that is held is the one that the planning has by now', () => {
  const milestones = [
    { id: exampleId(1), title: 'Lancement', planned: '2025-05-05', revised: '2025-05-12' },
  ]
  const told = (day: string) => ({
    milestones,
    status: 'amber',
    conclusion: `Ce retard ne remet pas en cause le lancement du ${day} mai.`,
  })
  expect(found({ reports: [told('5')] })).toEqual(['date-conflict 5 mai 2025'])
  expect(found({ reports: [told('12')] })).toEqual([])
})

describe('A rate at the start', () => {
  const brief = {
    situation: ['Taux de perte des plants de 12% au dernier comptage'],
    kpis: [{ id: exampleId(1), label: 'Commandes sans bon', target: '< 8% (vs 30% actuellement)' }],
  }

  test.each([
    ['Situation de départ : un taux de perte des plants de 15 %.', ['figure-conflict 15 %']],
    ['Les commandes sans bon sont à 10%, contre 25% au départ.', ['figure-conflict 25 %']],
    ['Situation de départ : un taux de perte des plants de 12 %.', []],
    ['Les commandes sans bon sont à 10%, contre 30% au départ.', []],
    ['Au départ, le taux de perte des plants était de 15%.', ['figure-conflict 15 %']],
    ['Les plants sont à 10%, contre 25% au départ.', []],
    ['Les commandes sans bon passent de 25% avant la mission à 8%.', ['figure-conflict 25 %']],
    ['Commandes sans bon : 9% contre 36% avant le projet', ['figure-conflict 36 %']],
    ['Commandes sans bon : 36% (au départ) → 9%', ['figure-conflict 36 %']],
    ['Les commandes sans bon passent de 30% avant la mission à 8%.', []],
    ['Les commandes sans bon de 25% des clients, au départ, sont à 8%.', []],
    ['Les commandes sans bon passent de 34% à Tain avant la mission à 8%.', []],
    ['Les commandes sans bon à Tain passent de 34% avant la mission à 8%.', []],
    ['Les commandes sans bon sont passées de 25% en mars à 8%, mieux qu’au départ.', []],
    ['Les commandes sans bon passent d’environ 28% avant la mission à 8%.', []],
  ])('is that of the brief: « %s »', (conclusion, expected) => {
    expect(found({ brief, ...report(conclusion) })).toEqual(expected)
  })
})

describe('The budget of a report', () => {
  const line = (id: number, label: string, amount: number, spent = 0) => ({
    id: exampleId(id),
    label,
    kind: 'other',
    amount: amount * 100,
    spent: spent * 100,
  })
  const before = { budget: { lines: [line(1, 'Conseil', 9000), line(2, 'Capteurs', 2000)] } }

  test('keeps its lines from one month to the next', () => {
    const shorter = { budget: { lines: [line(1, 'Conseil', 9000)] } }
    const three = [line(1, 'Conseil', 9000), line(3, 'Frais', 500)]
    const lost = { budget: { lines: three } }
    const all = { budget: { lines: [...three, line(2, 'Capteurs', 2000)] } }
    expect(found({ reports: [all, lost] })).toEqual(['figure-conflict Capteurs'])
    expect(found({ reports: [before, shorter] })).toEqual([])
    const told = { ...lost, summary: 'Les capteurs sont retirés du budget.' }
    expect(found({ reports: [all, told] })).toEqual([])
  })

  test('keeps their amounts, or says why', () => {
    const more = { budget: { lines: [line(1, 'Conseil', 9000), line(2, 'Capteurs', 2600)] } }
    expect(found({ reports: [before, more] })).toEqual(['figure-conflict 2 600 €'])
    const told = { ...more, summary: 'Un avenant de 600 € a été signé.' }
    expect(found({ reports: [before, told] })).toEqual([])
  })

  test('is spent within the envelope, or the client signed for more', () => {
    const brief = { budget: { envelope: 1_100_000, lines: [line(1, 'Conseil', 11_000)] } }
    const spent = { status: 'done', budget: { lines: [line(1, 'Conseil', 11_000, 12_500)] } }
    expect(found({ brief, reports: [spent] })).toEqual(['envelope-exceeded 12 500 €'])
    const signed = { ...spent, summary: 'L’avenant a été signé par la gérante.' }
    expect(found({ brief, reports: [signed] })).toEqual([])
  })
})

describe('What is finished', () => {
  const done = (notes: string) => [
    { deliverables: [{ id: exampleId(1), title: 'Audit', status: 'done', progress: 100, notes }] },
  ]

  test.each([
    'Reste à faire : deux entretiens',
    'Version anglaise encore à faire',
    'Annexe non commencée',
    'Points ouverts : 4 anomalies bloquantes',
    'Il reste à analyser les ventes de Vienne',
    'Reste à régler : le calcul des frais de port',
    'Reste 12 fiches',
    '3 ateliers sur 4 animés',
    '3 ateliers animés sur 4',
    '11 visites tenues sur 12 prévues ; une formation annulée',
    'Serres de Vienne ✅ ; Serres de Lyon 🔄',
    'Ouvert le 6 octobre ; signalétique à poser',
  ])('has nothing left: « %s »', notes => {
    expect(found({ reports: done(notes) })).toEqual([
      expect.stringContaining('done-with-open-work'),
    ])
  })

  test.each([
    'Reste à faire : rien',
    'Solde encore à facturer',
    'Aucune page encore à faire',
    'Points ouverts : aucun',
    'Reste à facturer : 2 000 €',
    'Le plan reste à jour',
    '3 anomalies bloquantes corrigées',
    'Reste 13 200 € au budget',
    'Reste à régler le solde de 2 000 €',
    '600 doublons supprimés, restent 3 600 références',
    '4 ateliers animés sur 4',
    '2 logiciels retenus sur 5 analysés',
    'Serres de Vienne ✅ ; Serres de Lyon ✅',
    'Documents prêts à signer',
    'Rien à corriger',
    'Rien ne reste à valider',
    '12 réponses sur 20 questionnaires',
    '11 visites tenues sur 12 prévues, la dernière annulée par la cave',
    '46 cavistes formés sur 48, deux étant absents',
    '3 ateliers sur 4 animés (le site de Vienne a renoncé au sien)',
  ])('may still be paid for or spoken of: « %s »', notes => {
    expect(found({ reports: done(notes) })).toEqual([])
  })
})

describe('A net promoter score', () => {
  const satisfaction = {
    quotes: [],
    scores: [
      { label: 'NPS clients', value: 43, max: 100 },
      { label: 'NPS équipes', value: 30, max: 100 },
    ],
  }

  test.each([
    ['Objectifs atteints (NPS 46 vs 40 attendu)', ['figure-conflict 46']],
    ['NPS clients : 46', ['figure-conflict 46']],
    ['NPS équipes de 43', ['figure-conflict 43']],
    ['Objectifs atteints (NPS 43 vs 40 attendu)', []],
    ['Le NPS passe de 28 à 43.', []],
    ['NPS 40 attendu, 43 atteint', []],
    ['NPS des saisonniers : 51', []],
  ])('is one figure in a report: « %s »', (conclusion, expected) => {
    expect(found({ reports: [{ satisfaction, conclusion }] })).toEqual(expected)
  })
})

test('A score of promoters that goes from 41 to 57 gains 16 points', () => {
  const kpis = (statedGap: string) => [
    { id: exampleId(1), label: 'NPS clients', baseline: '41', actual: '57', statedGap },
  ]
  expect(found({ reports: [{ kpis: kpis('+16 pts') }] })).toEqual([])
  expect(found({ reports: [{ kpis: kpis('+26 pts') }] })).toEqual(['gain-mismatch +26 pts'])
})

describe('Digits in another order', () => {
  const brief = { situation: ['1 450 variétés suivies sur cahier'] }
  const told = (text: string) => [
    { summary: '1 450 variétés étiquetées', deliverables: [{ id: exampleId(1), title: text }] },
  ]

  test.each([
    ['Inventaire (1 540 variétés)', ['figure-conflict 1 540']],
    ['Inventaire (1 450 variétés)', []],
    ['Inventaire (1 200 variétés)', []],
    ['Inventaire (1 540 lots)', []],
  ])('are told where the others agree: « %s »', (text, expected) => {
    expect(found({ brief, reports: told(text) })).toEqual(expected)
  })
})
