import { expect, test } from 'vitest'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { readReport } from '../../../../shared/imports/report/report.ts'

function report(kind: Report['kind'], ...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 31 mars 2025', '', ...lines].join('\n')
  let count = 0
  return readReport(text, kind, { newId: () => `id${++count}`, today: '2025-04-01' }).report
}

test('A mark right under somebody’s words is theirs; the one of everybody is nobody’s', () => {
  const { satisfaction } = report(
    'final',
    '### 4. TÉMOIGNAGES',
    '',
    '**Odile Ravier (Gérante), le 4 avril :**',
    '> "Les bains sont réguliers."',
    '',
    '**Note : 9/10**',
    '',
    '**Paul Imbert (Teinturier, 5 avril) :**',
    '> "Je ne recopie plus rien."',
    '',
    '**Satisfaction globale : 8/10**',
  )
  expect(satisfaction.quotes).toEqual([
    { author: 'Odile Ravier (Gérante)', date: '2025-04-04', text: 'Les bains sont réguliers.' },
    { author: 'Paul Imbert (Teinturier)', date: '2025-04-05', text: 'Je ne recopie plus rien.' },
  ])
  expect(satisfaction.scores.map(({ label }) => label)).toEqual([
    'Note – Odile Ravier',
    'Satisfaction globale',
  ])
})

function lefts(...gaps: readonly [string, string, string]) {
  const [bains, laine, total] = gaps
  return report(
    'final',
    '### 6. BILAN FINANCIER',
    '',
    '| Poste | Budget | Réalisé | Écart |',
    '|---|---|---|---|',
    `| Bains | 3 800 € | 3 500 € | ${bains} |`,
    `| Laine | 1 200 € | 1 450 € | ${laine} |`,
    `| TOTAL | 5 000 € | 4 950 € | ${total} |`,
  ).budget
}

test('The gaps of a table are all written the same way round', () => {
  const both: [string, string, string][] = [
    ['-300 €', '+250 €', '-50 €'],
    ['+300 €', '-250 €', '+50 €'],
  ]
  for (const gaps of both) {
    const { lines, stated } = lefts(...gaps)
    expect(lines.map(({ statedLeft }) => statedLeft)).toEqual([30000, -25000])
    expect(stated?.left).toBe(5000)
  }
  expect(lefts('-300 €', '-250 €', '-50 €').lines[1]?.statedLeft).toBe(25000)
})
