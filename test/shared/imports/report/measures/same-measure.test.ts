import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function measured(...lines: string[]) {
  const text = ['# Rapport final – Laines Tavel', '', '**Date :** 30 mai 2025', '', ...lines]
  let count = 0
  const read = importDocument(text.join('\n'), { newId: () => `id${++count}`, today: '2025-06-02' })
  if (read.kind === 'refused' || read.document.content.kind !== 'final') throw new Error('other')
  const { kpis, notes = [] } = read.document.content.report
  return { kpis: kpis.map(({ id: _, ...kpi }) => kpi), notes: notes.map(({ text: said }) => said) }
}

const aims = [
  '## Indicateurs',
  '',
  '### Usage',
  '',
  '| Indicateur | Objectif | Réalisé | Écart |',
  '|---|---|---|---|',
  '| Temps de filage | 4 h | 3,5 h | -0,5 h |',
  '',
  '### Gains',
  '',
]

test('A second table completes the measure of the same name, and no gap vanishes', () => {
  const { kpis, notes } = measured(
    ...aims,
    '| Indicateur | Avant | Après | Gain |',
    '|---|---|---|---|',
    '| Temps de filage | 7 h | 3,5 h | -50 % |',
  )
  expect(kpis).toEqual([
    {
      label: 'Temps de filage',
      baseline: '7 h',
      target: '4 h',
      actual: '3,5 h',
      statedGap: '-0,5 h',
    },
  ])
  expect(notes.join()).toContain('-50 %')
})

test('Where it says nothing more, nothing is left to tell', () => {
  const { kpis, notes } = measured(
    ...aims,
    '| Indicateur | Avant | Après |',
    '|---|---|---|',
    '| Temps de filage | 7 h | 3,5 h |',
  )
  expect(kpis).toMatchObject([{ baseline: '7 h', target: '4 h', actual: '3,5 h' }])
  expect(notes).toEqual([])
})

test('Another figure under the same name is told beside it', () => {
  const { kpis, notes } = measured(
    ...aims,
    '| Indicateur | Avant | Après |',
    '|---|---|---|',
    '| Temps de filage | 7 h | 5 h |',
  )
  expect(kpis).toHaveLength(1)
  expect(kpis[0]).not.toHaveProperty('baseline')
  expect(notes.join()).toContain('7 h')
})

test('A sentence that says a row again is no other measure', () => {
  const row = [
    '## Indicateurs',
    '',
    '| Indicateur | Avant | Après |',
    '|---|---|---|',
    '| Filage d’un lot | 52 min | 38 min |',
    '',
  ]
  const again = 'Le temps de filage est passé de 52 à 38 minutes.'
  expect(measured(...row, again).kpis).toHaveLength(1)
  expect(measured(...row, again).notes).toEqual([again])
  expect(measured(...row, 'Le temps de cardage est passé de 50 à 38 minutes.').kpis).toHaveLength(2)
})
