import { describe, expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

function reportIn(...lines: string[]) {
  const text = ['# Rapport mensuel – Laines Tavel', '', '**Date :** 30 mai 2025', '', ...lines]
  let count = 0
  const read = importDocument(text.join('\n'), { newId: () => `id${++count}`, today: '2025-06-02' })
  if (read.kind === 'refused' || !('report' in read.document.content))
    throw new Error('No report was read.')
  return read.document.content.report
}

test('What was revised is what is planned, and the first amounts are noted', () => {
  const { budget, notes } = reportIn(
    '## Budget',
    '',
    '| Poste | Enveloppe initiale | Avenant | Enveloppe révisée | Consommé | Reste |',
    '|---|---|---|---|---|---|',
    '| Conseil | 20 000 € | 2 000 € | 22 000 € | 12 000 € | 10 000 € |',
    '| Frais | 1 000 € | 0 € | 1 000 € | 500 € | 500 € |',
    '| **Total** | **21 000 €** | **2 000 €** | **23 000 €** | **12 500 €** | **10 500 €** |',
  )
  expect(budget?.lines.map(({ amount, statedLeft }) => [amount, statedLeft])).toEqual([
    [2200000, 1000000],
    [100000, 50000],
  ])
  expect(budget?.stated).toEqual({ total: 2300000, spent: 1250000, left: 1050000 })
  expect((notes ?? []).map(({ text }) => text).join(' ')).toContain('20 000 €')
})

test.each([
  ['Budget initial', 'Montant après avenant'],
  ['Marché', 'Marché avenant compris'],
  ['Prévu', 'Nouveau montant révisé'],
])('« %s » gives way to « %s »', (before, after) => {
  const { budget } = reportIn(
    '## Budget',
    '',
    `| Poste | ${before} | ${after} | Consommé |`,
    '|---|---|---|---|',
    '| Conseil | 20 000 € | 22 000 € | 12 000 € |',
  )
  expect(budget?.lines.map(({ amount }) => amount)).toEqual([2200000])
})

describe('A name in bold with its state', () => {
  test('is a piece of work, whatever its brackets say', () => {
    const { deliverables } = reportIn(
      '## Livrables',
      '',
      '**Relevé des cuves** ✅ terminé (100 %)',
      '- Remis le 12 mai',
      '',
      '**Pose des sondes** 🔄 en cours (5 cuves sur 8, soit 63 %)',
      '- Cuves 1 à 5',
      '',
      '**Formation** 🔄 en cours (12 sur 19)',
      '- Il en reste 7',
    )
    expect(deliverables).toMatchObject([
      { title: 'Relevé des cuves', status: 'done', progress: 100, notes: 'Remis le 12 mai' },
      { title: 'Pose des sondes', status: 'doing', progress: 63 },
      { title: 'Formation', status: 'doing' },
    ])
    expect(deliverables.map(({ notes = '' }) => notes.split('\n\n')[0])).toEqual([
      'Remis le 12 mai',
      '5 cuves sur 8, soit 63 %',
      '12 sur 19',
    ])
  })
})

test.each([
  ['**Statut global : 🟢 ON TRACK** (orange au trimestre précédent)', 'green'],
  ['**Statut global : 🟢 Vert**, contre orange en avril', 'green'],
  ['**Statut global : 🟠 Vigilance** (vert le mois dernier)', 'amber'],
  ['**Statut global : 🔴 Critique** (🟠 en mars)', 'red'],
  ['**Statut global : 🟢 (sous surveillance)**', 'amber'],
  ['**Statut global : 🟠 Vigilance** (deux semaines de retard)', 'amber'],
])('The status is that of today: « %s »', (line, status) => {
  expect(reportIn('## Synthèse', '', line, '', 'Les cuves tournent.').status).toBe(status)
})

test.each([
  ['**Statut : 🟢 DANS LES CLOUS**', 'green'],
  ['**Statut : dans les clous**', 'green'],
  ['**Météo : 🔴 à reprendre**', 'red'],
])('The status labelled over the summary is that of the mission: « %s »', (line, status) => {
  expect(
    reportIn(
      '## Synthèse',
      '',
      line,
      '',
      'Les cuves tournent.',
      '',
      '**À retenir**',
      '- ⚠️ Un retard',
    ).status,
  ).toBe(status)
})

test('A title is told without its state, and what is told of it is noted', () => {
  const { deliverables } = reportIn(
    '## Avancement',
    '',
    '1. Relevé des cuves – **terminé**',
    '2. Formation des teinturiers – *en cours, 50 %* (3 teinturiers sur 6)',
    '3. Nuancier – *en cours, 40 %*',
    '4. Bilan – *à faire* (août 2025)',
    '5. Guide – relu deux fois',
  )
  expect(deliverables).toMatchObject([
    { title: 'Relevé des cuves', status: 'done' },
    { title: 'Formation des teinturiers', progress: 50, notes: '3 teinturiers sur 6' },
    { title: 'Nuancier', status: 'doing', progress: 40 },
    { title: 'Bilan', status: 'todo', notes: 'août 2025' },
    { title: 'Guide – relu deux fois' },
  ])
})

test('No colon stays at the end of a title whose state is taken away', () => {
  const { deliverables } = reportIn(
    '## Livrables',
    '',
    '**Livrable 1 – Relevé des cuves : ✅ terminé (100 %)**',
    '- 14 cuves',
    '',
    '**Livrable 2 – Nuancier : 🔄 en cours (60 %)**',
    '- 40 teintes',
  )
  expect(deliverables.map(({ title }) => title)).toEqual(['Relevé des cuves', 'Nuancier'])
})

test.each([
  ['ROI à 12 mois : -43 %', 'ROI à 12 mois', -43],
  ['ROI à 12 mois : − 43 %', 'ROI à 12 mois', -43],
  ['ROI à 36 mois : +72 %', 'ROI à 36 mois', 72],
  ['ROI la première année : négatif de 43 %', 'ROI la première année', -43],
  ['ROI – 320 %', 'ROI', 320],
  ['ROI : 320 %', 'ROI', 320],
])('A return keeps its sign: « %s »', (line, label, percent) => {
  const { roi } = reportIn('## Retour sur investissement', '', `**${line}**`)
  expect(roi?.stated).toMatchObject([{ percent }])
  expect(roi?.stated?.[0]?.label).toContain(label)
})

test('The mark that follows a name is the mark of who spoke, and no day', () => {
  const { satisfaction } = reportIn(
    '## Satisfaction',
    '',
    '> « Les cuves ne débordent plus. » - Odile Brun, directrice, note 9/10',
    '',
    '> « J’étais contre. »',
    '',
    '- Hervé Blin, chef d’atelier, note 8/10',
  )
  expect(satisfaction.quotes).toEqual([
    { author: 'Odile Brun, directrice', text: 'Les cuves ne débordent plus.' },
    { author: 'Hervé Blin, chef d’atelier', text: 'J’étais contre.' },
  ])
  expect(satisfaction.scores).toEqual([
    { label: 'Note – Odile Brun', value: 9, max: 10 },
    { label: 'Note – Hervé Blin', value: 8, max: 10 },
  ])
})

test('A day beside a name stays a day', () => {
  const { satisfaction } = reportIn(
    '## Satisfaction',
    '',
    '> « Les cuves ne débordent plus. » - Odile Brun, directrice, 12 mai 2025',
  )
  expect(satisfaction.quotes).toMatchObject([
    { author: 'Odile Brun, directrice', date: '2025-05-12' },
  ])
  expect(satisfaction.scores).toEqual([])
})
