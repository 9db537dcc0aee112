import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const row = (label: string, baseline: string, actual: string) => ({
  id: exampleId(label.length),
  label,
  baseline,
  actual,
})
const yields = row('Rendement des semis', '60 %', '64 %')

const told = (text: string, kpis: readonly object[], earlier: readonly object[] = []) =>
  found({ reports: [{ kpis: earlier }, { kpis, highlights: [{ tone: 'good', text }] }] })

const rise = (points: number) => `Rendement des semis en hausse de ${points} points`

test('A change is the one of its row, from where it starts', () => {
  expect(told(rise(4), [yields])).toEqual([])
  expect(told(rise(3), [yields])).toEqual([`gain-mismatch 3 points`])
})

test('A change may be told since the month before', () => {
  const average = row('Moyenne des serres', '61 %', '64 %')
  expect(told(rise(3), [yields, average])).toEqual([])
  expect(told(rise(2), [yields, average])).toEqual(['gain-mismatch 2 points'])
  expect(told(rise(3), [yields], [row('Rendement des semis', '60 %', '61 %')])).toEqual([])
  expect(told(rise(3), [yields], [row('Rendement des tris', '60 %', '61 %')])).toEqual([
    'gain-mismatch 3 points',
  ])
})

test.each([
  'Baisser les rebuts de teinture de 4 points',
  '1. Faire baisser les rebuts de teinture de 4 points',
])('What is aimed at is no change: « %s »', text => {
  const waste = row('Rebuts de teinture', '18 %', '15 %')
  expect(told(text, [waste])).toEqual([])
  expect(told('Rebuts de teinture en baisse de 4 points', [waste])).toEqual([
    'gain-mismatch 4 points',
  ])
})

test('Nor is what stands under a title of aims', () => {
  const kpis = [row('Rebuts de teinture', '18 %', '15 %')]
  const noted = (heading: string) =>
    found({
      reports: [{ kpis, notes: [{ heading, text: 'Rebuts de teinture en baisse de 4 points' }] }],
    })
  expect(noted('Objectifs initiaux')).toEqual([])
  expect(noted('Ce que nous avons mesuré')).toEqual(['gain-mismatch 4 points'])
})
