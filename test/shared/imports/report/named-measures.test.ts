import { expect, test } from 'vitest'
import { readReport } from '../../../../shared/imports/report/report.ts'

function measured(...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 31 mars 2025', '', '## Indicateurs', '']
  let count = 0
  const read = readReport([...text, ...lines].join('\n'), 'monthly', {
    newId: () => `id${++count}`,
    today: '2025-04-01',
  })
  return {
    kpis: read.report.kpis.map(({ id: _, ...kpi }) => kpi),
    listed: read.unrecognised.map(({ text: told }) => told),
  }
}

test('Each figure that is named is in the field of its name', () => {
  const told = measured(
    '- Temps de teinture : départ 6 h, cible 2 h, à ce jour 3 h',
    '- **Rebuts** – avant 46 kg, objectif 30 kg, réalisé 29 kg (-37 %)',
    '- Retards',
    '  - Avant : 18/mois',
    '  - Réalisé : 11/mois',
  )
  expect(told).toEqual({
    kpis: [
      { label: 'Temps de teinture', baseline: '6 h', target: '2 h', actual: '3 h' },
      { label: 'Rebuts', baseline: '46 kg', target: '30 kg', actual: '29 kg', statedGap: '-37 %' },
      { label: 'Retards', baseline: '18/mois', actual: '11/mois' },
    ],
    listed: [],
  })
})

test('One figure, and what nothing names, stay as they are told', () => {
  expect(measured('- Bains : 14 par jour', '- Laine : 12, puis 14').kpis).toEqual([
    { label: 'Bains', actual: '14 par jour' },
    { label: 'Laine', actual: '12, puis 14' },
  ])
})
