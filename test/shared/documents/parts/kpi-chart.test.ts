import { expect, test } from 'vitest'
import { kpiChart } from '../../../../shared/documents/parts/kpi-chart.ts'
import { emptyFirm } from '../../../../shared/domain/firm/firm.ts'
import { Kpi } from '../../../../shared/domain/plan/plan.ts'
import { exampleId } from '../budget-example.ts'
import { blocksOf } from '../tree-reading.ts'

const kpi = (label: string, more: object) => Kpi.parse({ id: exampleId(1), label, ...more })
const barsOf = (kpis: readonly Kpi[]) =>
  blocksOf(kpiChart(kpis, emptyFirm()), 'chart')[0]?.categories.map(({ values }) =>
    values.map(each => each && Math.round(each.value * 100)),
  )

const users = kpi('Inscrits', { target: '800', actual: '1 200' })

test('Each indicator is drawn to its own scale, in its own words', () => {
  const hours = kpi('Pilotage', { baseline: '5 h par semaine', actual: '30 min par jour' })
  const share = kpi('Commandes', { target: '25', actual: '30', unit: '%' })
  const mark = kpi('Note', { target: '7', actual: '8,5', unit: '/10' })
  expect(barsOf([users, hours, share, mark])).toEqual([
    [null, 67, 100],
    [100, null, 50],
    [null, 25, 30],
    [null, 70, 85],
  ])
  const [chart] = blocksOf(kpiChart([users, share], emptyFirm()), 'chart')
  expect(chart?.categories[1]?.values[2]?.text).toBe('30\u00a0%')
})

test('What came down to nothing has no bar but keeps its figure', () => {
  const waiting = kpi('Attente', { baseline: '48 h', actual: 'immédiate' })
  expect(barsOf([users, waiting])?.[1]).toEqual([100, null, 0])
})

test('Nothing is drawn of a single indicator, or of figures that do not compare', () => {
  expect(barsOf([users])).toBeUndefined()
  const words = kpi('Ambiance', { baseline: 'moyenne', actual: 'bonne' })
  const other = kpi('Délai', { baseline: '3 jours', actual: '12 %' })
  expect(barsOf([users, words, other])).toBeUndefined()
})
