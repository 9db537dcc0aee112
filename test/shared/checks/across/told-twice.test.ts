import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from './one-mission.ts'

const report = (conclusion: string) => ({ reports: [{ conclusion }] })

describe('What the client is made of', () => {
  const client = { headcount: 32, revenue: { amount: 420_000_000, year: 2024 } }
  const profile = ['Exploitation : 3 serres, 11 jardiniers']

  test.each([
    ['Les 35 salariés ont été informés.', 'figure-conflict 35'],
    ['Effectif : 38', 'figure-conflict 38'],
    ['Les 35 agents recevront un questionnaire.', 'figure-conflict 35'],
    ['CA 2024 : 4,5 M€', 'figure-conflict 4 500 000 €'],
  ])('is the same in every document: « %s »', (text, expected) => {
    expect(found({ client, ...report(text) })).toEqual([expected])
  })

  test.each([
    'Les 32 salariés ont été informés.',
    'Près de 35 salariés sont concernés.',
    'Les 12 salariés du siège ont été formés.',
    'Effectif : 35 après deux recrutements et une arrivée',
    'CA 2024 : 4,2 M€',
    'CA 2025 : 4,5 M€',
    '320 000 € de CA additionnel attendus',
  ])('is said right, or of something else: « %s »', text => {
    expect(found({ client, ...report(text) })).toEqual([])
  })

  test('counts as many people and places as its sheet', () => {
    expect(found({ client: { profile }, ...report('Les 11 jardiniers sont formés.') })).toEqual([])
    expect(found({ client: { profile }, ...report('Les 13 jardiniers seront formés.') })).toEqual([
      'figure-conflict 13',
    ])
    expect(
      found({ client: { profile }, ...report('Formation des 13 jardiniers en binômes.') }),
    ).toEqual(['figure-conflict 13'])
  })

  test.each([
    'Les 11 jardiniers seront formés.',
    'Formation des 7 jardiniers en binômes.',
    'Les 2 serres pilotes sont prêtes.',
    '5 jardiniers volontaires ont testé. Les 5 jardiniers ont répondu.',
    'Avec deux embauches, les 13 jardiniers seront formés.',
  ])('may be told in part, or have grown: « %s »', text => {
    expect(found({ client: { profile }, ...report(text) })).toEqual([])
  })
})

describe('What the history of the client says that there is', () => {
  const client = {
    history: [
      '3 serres de production à Vienne',
      'Ouverture de 2 boutiques en 2019',
      'Rachetée par les 11 jardiniers associés en 2012',
    ],
  }
  const brief = {
    situation: ['28 plants au catalogue', '2 boutiques sans caisse'],
    secondaryObjectives: [
      'Ouvrir un portail aux 310 clients',
      'Préparer les 38 critères de la certification',
    ],
  }

  test.each([
    ['Les plans des 4 serres de production sont relevés.', 'figure-conflict 4'],
    ['Les 26 plants du catalogue sont resaisis.', 'figure-conflict 26'],
    ['Les 36 critères de la certification sont prêts.', 'figure-conflict 36'],
    ['Les 12 jardiniers associés sont venus.', 'figure-conflict 12'],
    ['40 clients pilotes sont invités, sur les 280 clients réguliers.', 'figure-conflict 280'],
  ])('is as much in every document: « %s »', (text, expected) => {
    expect(found({ client, brief, ...report(text) })).toEqual([expected])
  })

  test.each([
    'Les plans des 3 serres de production sont relevés.',
    'Les 4 serres de semis sont chauffées.',
    'Les 3 boutiques sont ouvertes.',
    'Les 12 fiches de la carte sont prêtes.',
    'Les 12 critères de la norme sont prêts.',
    'Les 5 jardiniers volontaires sont venus.',
    '40 clients pilotes sont invités, sur les 310 clients réguliers.',
    '12 questions sont posées sur les 280 clients réguliers.',
  ])('is right, or is something else: « %s »', text => {
    expect(found({ client, brief, ...report(text) })).toEqual([])
  })
})

test('An indicator of promoters that goes from 7 to 9 counts marks out of ten', () => {
  const kpis = (baseline: string, target: string) => [
    { id: exampleId(1), label: 'NPS clients', baseline, target },
  ]
  expect(found({ brief: { kpis: kpis('7', '9') } })).toEqual(['nps-scale NPS clients : 7 → 9'])
  expect(found({ brief: { kpis: kpis('7/10', '9/10') } })).toEqual([
    'nps-scale NPS clients : 7/10 → 9/10',
  ])
  expect(found({ brief: { kpis: kpis('7', '35') } })).toEqual([])
})

describe('Where things stand today', () => {
  const situation = ['Taux de perte des plants : 12%', '30% des commandes arrivent sans bon']

  test.each([
    'Ramener le taux de perte des plants de 15% à 8%',
    'Taux de perte des plants : 15% → 8%',
  ])('is one figure in a brief: « %s »', aim => {
    expect(found({ brief: { situation, secondaryObjectives: [aim] } })).toEqual([
      'figure-conflict 15 %',
    ])
  })

  test.each([
    'Ramener le taux de perte des plants de 12% à 8%',
    'Ramener le taux de perte des semis de 15% à 8%',
    'Atteindre un taux de perte des plants de 5 à 8%',
  ])('is the same, or of something else: « %s »', aim => {
    expect(found({ brief: { situation, secondaryObjectives: [aim] } })).toEqual([])
  })

  test('is what a final report says that it aimed to change', () => {
    const brief = {
      secondaryObjectives: ['Ramener les retards de livraison de 14% à 5% avant mai'],
    }
    const told = (from: number) => ({
      reports: [
        { kind: 'final', notes: [{ text: `Ramener les retards de livraison de ${from}% à 5%` }] },
      ],
    })
    expect(found({ brief, ...told(15) })).toEqual(['figure-conflict 15 %'])
    expect(found({ brief, ...told(14) })).toEqual([])
  })

  test('is what a report says that it was', () => {
    const brief = { secondaryObjectives: ['Réduire le délai de livraison de 40 jours à 25 jours'] }
    const told = (days: number) =>
      report(`Le délai de livraison était de ${days} jours au départ ; il est de 38 jours en mars.`)
    expect(found({ brief, ...told(45) })).toEqual(['figure-conflict 45 jours'])
    expect(found({ brief, ...told(40) })).toEqual([])
    const aside = (days: number) =>
      report(`Le délai de livraison, qui était de ${days} jours au début, est de 38 jours.`)
    expect(found({ brief, ...aside(45) })).toEqual(['figure-conflict 45 jours'])
    expect(found({ brief, ...aside(40) })).toEqual([])
  })

  test('is what the brief said when minutes say it again', () => {
    const notes = (line: string) => ({ sections: [{ title: 'Rappel', notes: `- ${line}` }] })
    const brief = { situation }
    expect(found({ brief, meeting: notes('40% des commandes arrivent sans bon') })).toEqual([
      'figure-conflict 40%',
    ])
    expect(found({ brief, meeting: notes('30% des commandes arrivent sans bon') })).toEqual([])
    const late = { date: '2025-09-11', ...notes('12% des commandes arrivent sans bon') }
    expect(found({ brief, meeting: late })).toEqual([])
  })
})

describe('What a report concludes', () => {
  const kpis = [
    {
      id: exampleId(1),
      label: 'Commandes en ligne',
      baseline: '15%',
      target: '50%',
      actual: '44%',
    },
  ]
  const highlight = (text: string) => [{ kpis, highlights: [{ tone: 'good', text }] }]

  test('is the figure of its own table', () => {
    expect(found({ reports: highlight('41% des commandes en ligne') })).toEqual([
      'figure-conflict 41% des commandes en ligne',
    ])
  })

  test.each([
    '44% des commandes en ligne',
    'Commandes en ligne : 15% → 44%',
    'Commandes en ligne : 50% attendus',
    '41% des commandes de Lyon en ligne',
    '41% des commandes passées en ligne par les paysagistes',
  ])('agrees with it, or tells of a part: « %s »', text => {
    expect(found({ reports: highlight(text) })).toEqual([])
  })
})

test('An objective that tells its figures first aims where its indicator does', () => {
  const kpis = [{ id: exampleId(9), label: 'Plants refusés', baseline: '12 %', target: '4 %' }]
  const aimed = (objective: string) => found({ brief: { secondaryObjectives: [objective], kpis } })
  expect(aimed('Passer de 12 % à 4 % de plants refusés')).toEqual([])
  expect(aimed('Passer de 12 % à 5 % de plants refusés')).toEqual(['figure-conflict 5 %'])
  expect(aimed('Passer de 12 % à 5 % de plants perdus')).toEqual([])
})

test('The main objective of an offer aims where the indicator of that name does', () => {
  const objective = 'Porter la part des ventes en ligne de 12 % à 20 % en un an'
  const aimed = (label: string, target: string) =>
    found({ proposal: { objective, kpis: [{ id: exampleId(9), label, target }] } })
  expect(aimed('Part des ventes en ligne', '18 %')).toEqual(['figure-conflict 20 %'])
  expect(aimed('Part des ventes en ligne', '20 %')).toEqual([])
  expect(aimed('Part des ventes en ligne', '18 % (à 6 mois)')).toEqual([])
  expect(aimed('Part des ventes aux paysagistes', '18 %')).toEqual([])
})

test('An objective aims where its indicator does', () => {
  const brief = (to: number) => ({
    secondaryObjectives: [`Réduire les livraisons en retard de 9% à ${to}%`],
    kpis: [{ id: exampleId(1), label: 'Livraisons en retard', target: '≤ 5%', baseline: '9%' }],
  })
  expect(found({ brief: brief(4) })).toEqual(['figure-conflict 4 %'])
  expect(found({ brief: brief(5) })).toEqual([])
})

test('Where an indicator ends is what is told as done, and not what was aimed at', () => {
  const kpis = [{ id: exampleId(1), label: 'Jardiniers formés', target: '19', actual: '18' }]
  const told = (text: string) =>
    found({ reports: [{ kpis, highlights: [{ tone: 'good', text }] }] })
  expect(told('19 jardiniers formés et actifs')).toEqual([
    'figure-conflict 19 jardiniers formés et actifs',
  ])
  expect(told('18 jardiniers formés et actifs')).toEqual([])
  expect(told('18 jardiniers formés (vs 19 prévus)')).toEqual([])
})

test('What a return costs is what the budget of the same report has spent', () => {
  const lines = [
    { id: exampleId(1), label: 'Conseil', amount: 900_000, spent: 900_000 },
    { id: exampleId(2), label: 'Déplacements', kind: 'expenses', amount: 120_000, spent: 145_000 },
  ]
  const told = (travel: number) => {
    const costs = [
      { label: 'Conseil', amount: 900_000 },
      { label: 'Déplacements', amount: travel },
      { label: 'Licence', amount: 300_000 },
    ]
    const roi = { costs, gains: [], stated: [] }
    return found({ reports: [{ kind: 'final', status: 'done', budget: { lines }, roi }] })
  }
  expect(told(120_000)).toContain('figure-conflict 1 200 €')
  expect(told(145_000)).not.toContain('figure-conflict 1 450 €')
})

test('A number above a thousand is read whole, and one of another time is another figure', () => {
  const kpis = [
    { id: exampleId(9), label: 'Plants étiquetés', target: '4 250', actual: '4 180' },
    { id: exampleId(8), label: 'Visites par mois', actual: '5 233' },
  ]
  const told = (text: string) =>
    found({ reports: [{ kpis, highlights: [{ tone: 'good', text }] }] })
  expect(told('4 180 plants étiquetés')).toEqual([])
  expect(told('4 180 plants étiquetés (objectif 4 250)')).toEqual([])
  expect(told('31 400 visites en six mois')).toEqual([])
  expect(told('4 250 plants étiquetés')).toEqual(['figure-conflict 4 250 plants étiquetés'])
})

test('An objective and an indicator that start alike and share two words aim at one thing', () => {
  const kpis = [
    { id: exampleId(9), label: 'Lignes de commande incomplètes', baseline: '18 %', target: '5 %' },
  ]
  const aimed = (objective: string) => found({ brief: { secondaryObjectives: [objective], kpis } })
  expect(aimed('Ramener les lignes livrées incomplètes de 18 % à 5 %')).toEqual([])
  expect(aimed('Ramener les lignes livrées incomplètes de 18 % à 4 %')).toEqual([
    'figure-conflict 4 %',
  ])
  expect(aimed('Ramener les devis incomplets de 18 % à 4 %')).toEqual([])
})

test('A rate is told of a brief’s risks as its indicator starts', () => {
  const kpis = [{ id: exampleId(9), label: 'Absentéisme', baseline: '12 %', target: '9 %' }]
  const told = (title: string) => found({ brief: { kpis, risks: [{ id: exampleId(8), title }] } })
  expect(told('Absentéisme de 12 % qui fausse le pilote')).toEqual([])
  expect(told('Absentéisme de 12 % à 14 % selon les mois')).toEqual([])
  expect(told('Absentéisme de 14 % des nuits')).toEqual([])
  expect(told('Absentéisme de 14 % qui fausse le pilote')).toEqual(['figure-conflict 14 %'])
})
