import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { exampleId } from '../../documents/budget-example.ts'
import { type Told, workspaceOf } from '../across/one-mission.ts'

const found = (told: Told) =>
  checkWorkspace(workspaceOf(told), '2025-12-01').map(({ code, stated = '', expected = '' }) =>
    `${code} ${stated} → ${expected}`.replace(/\s/gu, ' ').trim(),
  )

const dated = { kind: 'monthly', date: '2025-03-31' }

describe('Days of a budget, spent and left', () => {
  const line = (days: number, over: object = {}) => ({
    id: exampleId(960),
    label: 'Conseil',
    kind: 'consulting',
    amount: 3_360_000,
    days,
    spentDays: 11,
    spent: 1_320_000,
    statedLeft: 2_040_000,
    ...over,
  })
  const reported = (days: number, over?: object) => [
    { ...dated, budget: { lines: [line(days, over)] } },
  ]

  test('are right at one rate for both halves', () => {
    expect(found({ reports: reported(28) })).toEqual([])
  })

  test('are wrong in the half that makes no round rate', () => {
    expect(found({ reports: reported(27) })).toEqual(['days-rate-mismatch 16 jours → 17 jours'])
    const spent = { spent: 1_260_000, statedLeft: 2_100_000 }
    expect(found({ reports: reported(28, spent) })).toEqual([
      'days-rate-mismatch 12 600 € → 13 200 €',
    ])
  })

  test('make no other rate than that of the brief', () => {
    const budget = { lines: [{ ...line(28), spent: undefined, spentDays: undefined }] }
    expect(found({ brief: { budget }, reports: reported(27) })).toEqual([
      'days-rate-mismatch 16 jours → 17 jours',
    ])
  })
})

test('Days at the rate of the brief are right, whatever the other half makes', () => {
  const planned = {
    id: exampleId(960),
    label: 'Conseil',
    kind: 'consulting',
    amount: 2_880_000,
    days: 24,
  }
  const line = { ...planned, days: 25, spentDays: 12, spent: 1_320_000, statedLeft: 1_560_000 }
  const report = { ...dated, budget: { lines: [line] } }
  expect(found({ brief: { budget: { lines: [planned] } }, reports: [report] })).toEqual([
    'days-rate-mismatch 13 200 € → 14 400 €',
  ])
})

test('What is told of an indicator by its name is what it shows', () => {
  const kpis = [
    { id: exampleId(961), label: 'Valeur du stock', baseline: '4,2 M€', actual: '3,9 M€' },
    { id: exampleId(962), label: 'Commandes en retard', baseline: '310', actual: '217' },
  ]
  const told = (conclusion: string) => found({ reports: [{ ...dated, kpis, conclusion }] })
  const late = 'Les commandes en retard ont reculé de 30 %'
  expect(told(`${late} et la valeur du stock de 7 %.`)).toEqual([])
  expect(told(`${late} et la valeur du stock de 9 %.`)).toEqual(['gain-mismatch 9 % → −7,1 %'])
  expect(told('La valeur du stock a baissé de 9 % depuis 2023.')).toEqual([])
  const highlights = [
    { tone: 'good', text: 'Stock ramené de 310 000 € à 264 000 €, soit -46 000 €' },
  ]
  const retold = (conclusion: string) => found({ reports: [{ ...dated, highlights, conclusion }] })
  expect(retold('Le stock a baissé de 15 %.')).toEqual([])
  expect(retold('Le stock a baissé de 17 %.')).toEqual(['gain-mismatch 17 % → −14,8 %'])
  expect(retold('Le stock de pièces a baissé de 17 %.')).toEqual([])
})

test('A return of the gains that a report adds up wrong is that of its total', () => {
  const amounts = (...all: readonly number[]) =>
    all.map(amount => ({ label: `Poste ${amount}`, amount }))
  const roi = {
    costs: amounts(2_930_000),
    gains: amounts(2_436_000, 3_200_000),
    stated: [{ percent: 99 }],
  }
  const notes = [{ heading: 'Gains', text: 'Total gains annuels : 58 360 €' }]
  expect(found({ reports: [{ ...dated, roi, notes }] })).toEqual([
    'total-mismatch 58 360 € → 56 360 €',
  ])
})

test('What a deliverable counts in its title is what its notes list', () => {
  const deliverables = (notes: string) => [
    { id: exampleId(961), title: '46 personnes formées', status: 'done', progress: 100, notes },
  ]
  const told = (notes: string) =>
    found({ reports: [{ ...dated, deliverables: deliverables(notes) }] })
  expect(told('32 opérateurs, 9 chefs de ligne, 5 planificateurs')).toEqual([])
  expect(told('31 opérateurs, 9 chefs de ligne, 5 planificateurs')).toEqual([
    'total-mismatch 46 personnes → 45',
  ])
})

test('What is aimed at beside a gap is what the gap leads to, whenever it was measured', () => {
  const kpi = (statedGap: string, over: object) => ({
    id: exampleId(961),
    label: 'Attente',
    statedGap,
    ...over,
  })
  const aimed = { baseline: '95 min', target: '20 min' }
  expect(found({ brief: { kpis: [kpi('-79 %', aimed)] } })).toEqual([])
  expect(found({ brief: { kpis: [kpi('-75 %', aimed)] } })).toEqual([
    'gain-mismatch -75 % → −78,9 %',
  ])
  const dates = { baseline: '38 min en janvier', actual: '29 min en mars' }
  expect(found({ reports: [{ ...dated, kpis: [kpi('−24 %', dates)] }] })).toEqual([])
  expect(found({ reports: [{ ...dated, kpis: [kpi('−31 %', dates)] }] })).toEqual([
    'gain-mismatch −31 % → −23,7 %',
  ])
})

test('An amount that its pieces do not make is told once, where totals hold with what they make', () => {
  const line = (id: number, label: string, amount: number, over: object = {}) => ({
    id: exampleId(id),
    label,
    kind: 'other',
    amount,
    spent: 0,
    statedLeft: amount,
    ...over,
  })
  const lines = [
    line(960, 'Automate', 900_000),
    line(961, 'Lecteurs (36 × 210€)', 765_000, { statedLeft: 756_000 }),
  ]
  const budget = { lines, stated: { total: 1_656_000, spent: 0, left: 1_656_000 } }
  expect(found({ reports: [{ ...dated, budget }] })).toEqual(['total-mismatch 7 650 € → 7 560 €'])
})

test('The days of the team are those that the budget sells', () => {
  const brief = (days: number) => ({
    team: {
      client: [],
      firm: [
        { name: 'Anne Roy', note: '20 jours' },
        { name: 'Luc Petit', note: `${days} jours` },
      ],
    },
    budget: {
      lines: [
        { id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 2_900_000, days: 29 },
      ],
    },
  })
  expect(found({ brief: brief(9) })).toEqual([])
  expect(found({ brief: brief(8) })).toEqual(['figure-conflict 28 jours → 29 jours'])
})

test('A rate that stands alone under its own title is that of the budget', () => {
  const line = { id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 1_000_000 }
  const rated = (rate: string) => ({
    ...dated,
    budget: { lines: [{ ...line, spent: 400_000 }], stated: { total: 1_000_000, spent: 400_000 } },
    notes: [{ heading: 'Taux de consommation', text: rate }],
  })
  expect(found({ reports: [rated('40 %')] })).toEqual([])
  expect(found({ reports: [rated('43 %')] })).toEqual(['percent-mismatch 43 % → 40 %'])
})

test('A bare starting point is counted as what it is told against', () => {
  const measured = (statedGap: string) => ({
    kpis: [{ id: exampleId(1), label: 'Litiges', baseline: '12', target: '6 par mois', statedGap }],
  })
  expect(found({ brief: measured('-50 %') })).toEqual([])
  expect(found({ brief: measured('-60 %') })).toEqual(['gain-mismatch -60 % → −50 %'])
})

test('What is consumed may be told of the firm’s own days', () => {
  const lines = [
    { id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 1_000_000, spent: 600_000 },
    { id: exampleId(961), label: 'Site', kind: 'other', amount: 1_000_000, spent: 800_000 },
  ]
  const told = (conclusion: string) =>
    found({ reports: [{ ...dated, budget: { lines }, conclusion }] })
  expect(told('60 % du budget est consommé.')).toEqual([])
  expect(told('70 % du budget est consommé.')).toEqual([])
  expect(told('65 % du budget est consommé.')).toEqual(['percent-mismatch 65 % → 70 %'])
})

test('What a sentence says is consumed of the budget is what its table says', () => {
  const line = { id: exampleId(960), label: 'Conseil', kind: 'consulting', amount: 1_000_000 }
  const told = (conclusion: string) =>
    found({
      reports: [{ ...dated, budget: { lines: [{ ...line, spent: 400_000 }] }, conclusion }],
    })
  expect(told('Le tri est fini, et 40 % du budget est consommé.')).toEqual([])
  expect(told('Le tri est fini, et environ 45 % du budget est consommé.')).toEqual([])
  expect(told('Planning : tenu\n\nBudget : conforme – 40 % consommé\n\nRisques : aucun')).toEqual(
    [],
  )
  expect(told('Budget : conforme – 44 % consommé des frais')).toEqual([])
  expect(told('Planning : tenu\n\nBudget : conforme – 44 % consommé\n\nRisques : aucun')).toEqual([
    'percent-mismatch 44 % → 40 %',
  ])
  expect(told('Le tri est fini, et 50 % du budget est consommé.')).toEqual([
    'percent-mismatch 50 % → 40 %',
  ])
  expect(told('Budget consommé à 45 %.')).toEqual(['percent-mismatch 45 % → 40 %'])
})

test('A deliverable counted in its note is as far as the count says, to the nearest five', () => {
  const told = (progress: number, notes = '7 écrans sur 22') =>
    found({
      reports: [
        {
          ...dated,
          deliverables: [
            {
              id: exampleId(3),
              title: 'Écrans',
              status: 'doing',
              progress,
              notes,
            },
          ],
        },
      ],
    })
  expect(told(32)).toEqual([])
  expect(told(30)).toEqual([])
  expect(told(35)).toEqual(['percent-mismatch 35 % → 31,8 %'])
  const detailed = '7 écrans sur 22\n\nLa pose se fait le matin.'
  expect(told(32, detailed)).toEqual([])
  expect(told(35, detailed)).toEqual(['percent-mismatch 35 % → 31,8 %'])
  expect(told(75, '7 écrans sur 22\n\nCâbles tirés')).toEqual([])
})

test('Between two percentages a gap is of points, or is told relative to the first', () => {
  const told = (statedGap: string) =>
    found({
      reports: [
        {
          ...dated,
          kpis: [
            { id: exampleId(1), label: 'Pertes', baseline: '12 %', actual: '10 %', statedGap },
          ],
        },
      ],
    })
  expect(told('-2 pts')).toEqual([])
  expect(told('-17 %')).toEqual([])
  expect(told('-2 %')).toEqual(['gain-mismatch -2 % → −2 points'])
})
