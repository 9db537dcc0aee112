import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

test('A part whose title tells the day of its figures is one of its own among others without marks', () => {
  const text = [
    'RAPPORT MENSUEL – VERRERIE DU PORT',
    '',
    'Date : 31 mars 2025',
    '',
    'A. SYNTHÈSE',
    '',
    'Le four est réglé, et la casse baisse.',
    '',
    'B. ALERTES',
    '',
    'Alerte 1 : le four',
    'Problème : arrêt de deux jours.',
    '',
    'C. BUDGET AU 31 MARS',
    '',
    '| Poste | Prévu | Consommé | Reste |',
    '|---|---|---|---|',
    '| Conseil | 9 000 € | 4 000 € | 5 000 € |',
    '| Voyages | 800 € | 300 € | 500 € |',
    '',
    'D. RISQUES',
    '',
    '- Retard du fondeur : probabilité moyenne, impact fort',
  ].join('\n')
  const read = importDocument(text, { newId: () => 'id', today: '2025-04-02' })
  if (read.kind === 'refused' || !('report' in read.document.content)) throw new Error('other')
  const { alerts, budget } = read.document.content.report
  expect(alerts).toMatchObject([{ title: 'le four', problem: 'arrêt de deux jours.' }])
  expect(budget.lines).toMatchObject([
    { label: 'Conseil', amount: 900000, spent: 400000 },
    { label: 'Voyages', amount: 80000, spent: 30000 },
  ])
})
