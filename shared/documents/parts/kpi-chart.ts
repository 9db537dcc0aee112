import type { Firm } from '../../domain/firm/firm.ts'
import { type KpiLevels, kpiLevels } from '../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../domain/plan/plan.ts'
import type { Block, BlockOf } from '../document-tree.ts'
import { measure } from './objectives.ts'

type Category = BlockOf<'chart'>['categories'][number]

/** More bars than that are read better in their table. */
const mostKpis = 12

/**
 * Where indicators stand before, aimed at and found, each drawn to its own scale: hours, percent and
 * euros have none in common. One alone, or one of which a single figure is known, compares nothing.
 */
export function kpiChart(kpis: readonly Kpi[], { hoursPerDay }: Firm): Block[] {
  const categories = kpis.flatMap(kpi => categoryOf(kpi, kpiLevels(kpi, hoursPerDay)))
  if (categories.length < 2 || categories.length > mostKpis) return []
  return [
    {
      kind: 'chart',
      caption: 'Indicateurs avant, visés et constatés, chacun à son échelle',
      series: [{ label: 'Avant', tone: 'neutral' }, { label: 'Cible' }, { label: 'Constaté' }],
      categories,
    },
  ]
}

function categoryOf(kpi: Kpi, { before, aim, found, whole }: KpiLevels): Category[] {
  if ([before, aim, found].filter(level => level !== undefined).length < 2 || whole <= 0) return []
  const bar = (level: number | undefined, words: string | undefined) =>
    level === undefined ? null : { value: level / whole, text: measure(words, kpi.unit) }
  return [
    {
      label: kpi.label,
      values: [bar(before, kpi.baseline), bar(aim, kpi.target), bar(found, kpi.actual)],
    },
  ]
}
