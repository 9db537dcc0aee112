import { expect, test } from 'vitest'
import { rowKpi } from '../../../../../shared/imports/report/measures/measures.ts'
import { reportOf } from '../monthly-report.ts'

function row(columns: readonly string[], ...texts: readonly string[]) {
  return rowKpi(texts.map((text, at) => ({ column: columns[at] ?? '', text })))
}

test('Between « Avant » and « Gain », the figure is the one after, whatever its column is called', () => {
  const told = { label: 'Casse', baseline: '12 jours', actual: '9 jours', statedGap: '-25 %' }
  expect(
    row(['Indicateur', 'Avant', 'Pilote', 'Gain'], 'Casse', '12 jours', '9 jours', '-25 %'),
  ).toEqual(told)
  expect(
    row(['Indicateur', 'Avant', 'Atelier test', 'Gain'], 'Casse', '12 jours', '9 jours', '-25 %'),
  ).toEqual(told)
})

test('Where two columns could be the one after, neither is', () => {
  const columns = ['Indicateur', 'Avant', 'Quai nord', 'Quai sud']
  expect(row(columns, 'Casse', '12', '9', '7')).toEqual({ label: 'Casse', baseline: '12' })
})

test('A source with a figure in it is no measure', () => {
  expect(row(['Indicateur', 'Avant', 'Source'], 'Casse', '12', 'Relevé 2024')).toEqual({
    label: 'Casse',
    baseline: '12',
  })
})

test('A tick beside a figure and its aim says that it is reached', () => {
  const ticked = (...lines: string[]) =>
    reportOf('## Indicateurs', '', ...lines).kpis.map(({ label, statedMet }) => [label, statedMet])
  expect(ticked('**Temps gagné : ~15 h/semaine** (vs 10 h/semaine attendu) ✅')).toEqual([
    ['Temps gagné', true],
  ])
  expect(ticked('**Temps gagné : ~15 h/semaine** (vs 10 h/semaine attendu)')).toEqual([
    ['Temps gagné', undefined],
  ])
  const row = (sign: string) =>
    ticked(
      '| Indicateur | Objectif | Réalisé | Statut |',
      '|---|---|---|---|',
      `| Taux de service | 95 % | 96 % | ${sign} |`,
    )
  expect(row('✅')).toEqual([['Taux de service', true]])
  expect(row('🟠')).toEqual([['Taux de service', undefined]])
})
