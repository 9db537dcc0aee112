import { expect, test } from 'vitest'
import { readReport } from '../../../../../shared/imports/report/report.ts'

function report(...lines: readonly string[]) {
  const text = ['# RAPPORT – LAINES TAVEL', '', '**Date :** 31 mars 2025', '', ...lines].join('\n')
  let count = 0
  return readReport(text, 'monthly', { newId: () => `id${++count}`, today: '2025-04-01' }).report
}

const told = [
  '**Demande n° 1 (7 mars) :** « Peut-on trier aussi les bobines ? »',
  '**Réponse :** oui, en avril.',
  '',
  '**Demande du 20 mars :** peut-on former deux teinturiers ?',
  '**Réponse :** oui, le 12 avril.',
]
const requests = [
  { date: '2025-03-07', request: 'Peut-on trier aussi les bobines ?', answer: 'oui, en avril.' },
  { date: '2025-03-20', request: 'peut-on former deux teinturiers ?', answer: 'oui, le 12 avril.' },
]

test.each(['## Satisfaction et demandes', '## VU DU CLIENT', '## Vie de la mission'])(
  'Requests that are named are requests with their answers, under « %s »',
  title => {
    const read = report(title, '', ...told)
    expect(read.requests).toEqual(requests)
    expect(read.satisfaction.quotes).toEqual([])
    expect(JSON.stringify(read.notes ?? [])).not.toContain('Réponse')
  },
)

test('A mark with what it was before is a mark', () => {
  const { satisfaction } = report(
    '## 8. VU DU CLIENT',
    '',
    '**Note de satisfaction : 7,5/10** (8/10 en février : elle baisse)',
    '',
    ...told,
  )
  expect(satisfaction.scores).toEqual([{ label: 'Note de satisfaction', value: 7.5, max: 10 }])
})

test.each([
  'Demande en eau : 40 m³ par jour',
  'Demande : en hausse de 12 %',
  'Réponse aux appels : 88 %',
])('What is asked of the market is no request: « %s »', line => {
  expect(report('## Indicateurs', '', `- ${line}`).requests).toEqual([])
})

test('« Situation 2024 » over a column is where a measure started from', () => {
  const { kpis } = report(
    '## Indicateurs',
    '',
    '| Indicateur | Situation 2024 | Fin mars | Cible | Échéance |',
    '|---|---|---|---|---|',
    '| Rebuts | 12 % | 10 % | 8 % | 31/12/2025 |',
  )
  expect(kpis).toMatchObject([{ baseline: '12 %', actual: '10 %', target: '8 %' }])
})
