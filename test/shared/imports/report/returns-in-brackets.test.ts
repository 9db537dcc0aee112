import { expect, test } from 'vitest'
import { readReport } from '../../../../shared/imports/report/report.ts'

function costs(...lines: readonly string[]) {
  const text = [
    '# RAPPORT FINAL – LAINES TAVEL',
    '',
    '## Retour sur investissement',
    '',
    '**Coûts**',
    '',
  ]
  let count = 0
  const { report } = readReport([...text, ...lines.map(line => `- ${line}`)].join('\n'), 'final', {
    newId: () => `id${++count}`,
    today: '2025-04-01',
  })
  return report.roi?.costs.map(({ amount }) => amount / 100)
}

test.each([
  ['Conseil : 50 400 € (42 jours à 1 200 €)', 50400],
  ['Cuves : 10 200 € (85 × 120 €)', 10200],
  ['Logiciel : 18 000 € HT (21 600 € TTC)', 18000],
  ['Formation : 6 400 € (devis : 6 000 €)', 6400],
  ['Reprise : 120 h × 30 € = 3 600 € (30 € de l’heure)', 3600],
])('« %s »: the amount before the brackets is the cost', (line, amount) => {
  expect(costs(line)).toEqual([amount])
})

test.each([
  ['Abonnements : 45 €/mois (540 € sur la durée)', 540],
  ['Licences : 12 postes à 400 € (4 800 €)', 4800],
  ['Saisie : 120 h × 30 € (3 600 €)', 3600],
  ['Location : 4 500 € par trimestre (soit 18 000 € par an)', 18000],
  ['Ventes : 13 × 400 € = 5 200 € (marge 50 % = 2 600 €)', 2600],
  ['Logiciel : (devis signé) 7 900 €', 7900],
])('« %s »: the price of one is not what they cost', (line, amount) => {
  expect(costs(line)).toEqual([amount])
})
