import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

let drawn = 0

function reportOf(title: string, ...lines: readonly string[]): Partial<Report> {
  const read = importDocument([`# ${title}`, '', ...lines].join('\n'), {
    newId: () => `id-${drawn++}`,
    today: '2031-06-02',
  })
  const content = read.kind === 'document' ? read.document.content : undefined
  return content !== undefined && 'report' in content ? content.report : {}
}

const monthly = 'Rapport mensuel – Scierie Vernay'
const final = 'Rapport final – Scierie Vernay'

test('A year, a month or a quarter over a column says when a measure was taken', () => {
  const table = (first: string, last: string) => [
    '## Indicateurs',
    '',
    `| Indicateur | ${first} | ${last} | Évolution |`,
    '|---|---|---|---|',
    '| Attente au quai | 36 min | 31 min | – 14 % |',
  ]
  for (const [first, last] of [
    ['2030', 'Mai 2031'],
    ['T1 2031', 'T2 2031'],
    ['1er trimestre', '2e trimestre'],
  ] as const)
    expect(reportOf(monthly, ...table(first, last)).kpis).toMatchObject([
      { label: 'Attente au quai', baseline: '36 min', actual: '31 min', statedGap: '– 14 %' },
    ])
})

test('How far a work has come may be called its realisation, how grave a risk is its level', () => {
  const report = reportOf(
    monthly,
    '## Travaux du mois',
    '',
    '| Travaux | Réalisation | Observations |',
    '|---|---|---|',
    '| Fiches de poste | 30 % | 4 sur 12 |',
    '',
    '## Risques',
    '',
    '| Risque | Niveau | Réponse |',
    '|---|---|---|',
    '| Lassitude | Faible | Ateliers de deux heures |',
  )
  expect(report.deliverables).toMatchObject([{ title: 'Fiches de poste', progress: 30 }])
  expect(report.risks).toMatchObject([{ title: 'Lassitude', impact: 'low' }])
})

test('A row of days among rows of amounts counts days', () => {
  const { budget } = reportOf(
    monthly,
    '## Consommation',
    '',
    '| | Prévu | Consommé au 31/05 | Solde |',
    '|---|---|---|---|',
    '| Jours A. Roux | 13 | 8,5 | 4,5 |',
    '| Honoraires HT | 12 000 € | 8 000 € | 4 000 € |',
  )
  expect(budget?.lines).toMatchObject([
    { label: 'Jours A. Roux', days: 13, spentDays: 8.5 },
    { label: 'Honoraires HT', amount: 1_200_000, spent: 800_000 },
  ])
})

test('Yearly gains are gains of the mission, and the sentence that claims its return is none', () => {
  const { roi, kpis } = reportOf(
    final,
    '## Gains annuels',
    '',
    '- Rebuts évités : 3 points sur 9 000 portes, soit 270 portes à 80 € = 21 600 €',
    '- Location rendue : 1 150 € par mois, soit 13 800 € par an',
    '',
    'Le retour sur investissement s’établit à 147 % sur un an, soit un gain net de 23 504 €.',
  )
  expect(roi).toMatchObject({
    costs: [],
    gains: [
      { label: 'Rebuts évités', amount: 2_160_000 },
      { label: 'Location rendue', amount: 1_380_000 },
    ],
    stated: [{ label: 'ROI sur un an', percent: 147 }],
  })
  expect(kpis).toEqual([])
})

test('The line under the title tells who wrote and when; « Rapport du » does too', () => {
  const section = [
    '',
    '## Calendrier',
    '',
    '| Étape | Prévue |',
    '|---|---|',
    '| Bilan | 12 mars 2031 |',
  ]
  const signed = '*Cap & Co – Anne Roux et Paul Blin – 27 mars 2031*'
  expect(reportOf(final, signed, ...section)).toMatchObject({
    date: '2031-03-27',
    authors: ['Anne Roux', 'Paul Blin'],
  })
  expect(reportOf(monthly, '**Rapport du :** 31 mars 2031', ...section).date).toBe('2031-03-31')
})

test('What several people said, each with who says it, are as many quotes', () => {
  const { satisfaction } = reportOf(
    final,
    '## Paroles recueillies',
    '',
    '« Chaque outil a sa place. » – un opérateur du montage',
    '',
    '« Les délais tiennent. » – Mme Odile Prat, directrice',
  )
  expect(satisfaction?.quotes).toHaveLength(2)
})
