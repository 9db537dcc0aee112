import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

let drawn = 0

function statusOf(...lines: readonly string[]): string | undefined {
  const read = importDocument(lines.join('\n'), {
    newId: () => `id-${drawn++}`,
    today: '2031-02-01',
  })
  const content = read.kind === 'document' ? read.document.content : undefined
  return content !== undefined && 'report' in content ? content.report.status : undefined
}

test('The row of the whole mission says its status, whatever the rows before it say', () => {
  const rows = ['| Planning | 🟠 Sous surveillance |', '| Budget | 🟢 Conforme |']
  const synthesis = ['# Rapport mensuel – Scierie Vernay', '', '## Synthèse du mois', '']
  const head = ['| Dimension | Statut |', '|---|---|']
  expect(statusOf(...synthesis, ...head, ...rows, '| **Global** | 🟢 Conforme |')).toBe('green')
  expect(statusOf(...synthesis, ...head, ...rows, '| Ensemble | 🔴 Critique |')).toBe('red')
  expect(statusOf(...synthesis, ...head, ...rows)).toBe('amber')
})

test('The colour in the title of the weather is that of the mission', () => {
  expect(
    statusOf(
      '# Flash mission n° 6 – Scierie Vernay',
      '',
      '## 🟠 Météo de la mission',
      '',
      '| Sujet | Météo |',
      '|---|---|',
      '| Séchoir | ☀️ |',
    ),
  ).toBe('amber')
})

const opening = ['# Rapport mensuel n° 3 – Scierie Vernay', '', '| | |', '|---|---|']
const closing = ['', '## En bref', '', 'Le réglage est terminé.', '', '## Risques', '', '- Gel']

test.each([
  ['| **Statut** | 🟠 Vigilance |', 'amber'],
  ['| **Statut** | 🔴 |', 'red'],
  ['| **Météo de la mission** | 🟢 Tout va bien |', 'green'],
  ['| **Statut** | Mission terminée |', 'done'],
])('The header says the status: %s', (row, status) => {
  expect(statusOf(...opening, '| **Date** | 30 mai 2031 |', row, ...closing)).toBe(status)
})

test.each([
  'Le réglage est terminé.',
  'Le réglage n’est pas terminé à la date prévue.',
  'Aucun retard ; le cahier des charges est livré.',
  'La mission avance, le réglage est terminé.',
  'Le projet n’est pas terminé.',
])('Work that is over ends no mission: %s', text => {
  const lines = [
    '**Date :** 30 mai 2031',
    '',
    '## En bref',
    '',
    text,
    '',
    '## Risques',
    '',
    '- Gel',
  ]
  expect(statusOf('# Rapport mensuel – Scierie Vernay', '', ...lines)).toBe('green')
})

test.each(['La mission est terminée.', 'Projet clos avec succès.', 'Terminée à la date prévue.'])(
  'A mission that is said to be over is: %s',
  text => {
    const lines = [
      '**Date :** 30 mai 2031',
      '',
      '## En bref',
      '',
      text,
      '',
      '## Risques',
      '',
      '- Gel',
    ]
    expect(statusOf('# Rapport mensuel – Scierie Vernay', '', ...lines)).toBe('done')
  },
)

test('A report whose titles are but in bold, under the name of a firm, is a report', () => {
  const read = importDocument(
    [
      'RIVAGE CONSEIL',
      '',
      '**Point d’avancement n° 2**',
      '',
      'Commanditaire : CCAS de Kerlann',
      '',
      '**1. Appréciation générale**',
      '',
      'La mission se déroule conformément au calendrier.',
      '',
      '**2. Calendrier**',
      '',
      '| Étape | Date initiale | Date actualisée |',
      '|---|---|---|',
      '| Bilan | 24 avril 2031 | 30 avril 2031 |',
      '',
      '**3. Risques**',
      '',
      '- Absence d’un agent',
    ].join('\n'),
    { newId: () => `id-${drawn++}`, today: '2031-02-01' },
  )
  expect(read).toMatchObject({
    document: { content: { kind: 'monthly', report: { milestones: [{ title: 'Bilan' }] } } },
  })
})
