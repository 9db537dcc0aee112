import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const kpi = (id: number, label: string, baseline: string, actual: string, statedGap: string) => ({
  id: exampleId(id),
  label,
  baseline,
  actual,
  statedGap,
})
const kpis = [
  kpi(960, 'Commandes de gros annulées', '8 %', '6 %', '-25 %'),
  kpi(961, 'Commandes de gros en ligne', '20 %', '31 %', '+11 pts'),
]
const told = (text: string, rows: readonly object[] = kpis) =>
  found({ reports: [{ kpis: rows, highlights: [{ tone: 'good', text }] }] })

test('A highlight is held against the indicator that its words name best', () => {
  expect(told('31 % des commandes de gros passées en ligne')).toEqual([])
  expect(told('31 % des commandes de gros')).toEqual([])
  expect(told('Commandes de gros annulées réduites de 25 %')).toEqual([])
  expect(told('Commandes de gros annulées : 6 %')).toEqual([])
  expect(told('Commandes de gros annulées réduites de 30 %')).toEqual(['figure-conflict 30 %'])
})

test('« Rendez-vous » is one word of a name', () => {
  const visits = [kpi(962, 'Rendez-vous manqués', '16 %', '12 %', '-25 %')]
  expect(told('60 % des rendez-vous pris par téléphone', visits)).toEqual([])
  expect(told('Rendez-vous manqués réduits de 25 %', visits)).toEqual([])
  expect(told('Rendez-vous manqués réduits de 35 %', visits)).toEqual(['figure-conflict 35 %'])
})

test('A gap may be told rounded', () => {
  const losses = [kpi(963, 'Plants perdus', '12 %', '7 %', '-41,7 %')]
  expect(told('Plants perdus réduits de 42 %', losses)).toEqual([])
  expect(told('Plants perdus réduits de 41,7 %', losses)).toEqual([])
  expect(told('Plants perdus réduits de 41 %', losses)).toEqual(['figure-conflict 41 %'])
})

test('A rate falls by points, or by a part of itself', () => {
  const losses = [kpi(964, 'Plants perdus en serre', '12 %', '9 %', '-3 pts')]
  const conclusion = (text: string) => found({ reports: [{ kpis: losses, conclusion: text }] })
  expect(conclusion('Les plants perdus en serre ont reculé de 3 points.')).toEqual([])
  expect(conclusion('Les plants perdus en serre ont reculé de 25 %.')).toEqual([])
  expect(conclusion('Les plants perdus en serre ont reculé de 3 %.')).toEqual([])
  expect(conclusion('Les plants perdus en serre ont reculé de 40 %.')).toEqual([
    'gain-mismatch 40 %',
  ])
  const moved = 'Les plants perdus en serre sont passés de 12 % à 9 %'
  expect(conclusion(`${moved}, et les ventes ont progressé.`)).toEqual([])
  expect(conclusion('Les plants perdus en serre ont reculé de 5 points.')).toEqual([
    'gain-mismatch 5 points',
  ])
})
