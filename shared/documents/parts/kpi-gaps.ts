import type { Firm } from '../../domain/firm.ts'
import { formatNumber, noBreakSpace } from '../../domain/french.ts'
import { type Gap, type KpiGaps, kpiGaps } from '../../domain/kpi-gap.ts'
import type { Kpi } from '../../domain/plan.ts'
import { cell, row, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'
import { wholePercent } from './counted.ts'
import { measure } from './objectives.ts'

/** Each indicator before, aimed at and found, with the gaps that its figures let us compute. */
export function kpiGapTable(kpis: readonly Kpi[], { hoursPerDay }: Firm): Block[] {
  return table(
    'Indicateurs',
    [
      ['Indicateur', 'text', 4],
      ['Avant', 'text', 2],
      ['Cible', 'text', 2],
      ['Constaté', 'text', 2.2],
      ['Écart à la cible', 'status', 2],
      ['Évolution', 'status', 2],
    ],
    kpis.map(kpi => {
      const gaps = kpiGaps(kpi, hoursPerDay)
      return row('body', [
        kpi.label,
        measure(kpi.baseline, kpi.unit),
        measure(kpi.target, kpi.unit),
        measure(kpi.actual, kpi.unit),
        targetCell(gaps),
        gaps.change === undefined ? '' : gapText(gaps.change),
      ])
    }),
  )
}

function targetCell({ toTarget, isMet }: KpiGaps): Cell {
  if (toTarget === undefined) return cell('')
  if (isMet === undefined) return cell(gapText(toTarget))
  return cell(gapText(toTarget), isMet ? 'good' : 'warning')
}

/** « +50 % », « −67 % », « +8 points ». */
export function gapText({ kind, value }: Gap): string {
  const sign = value > 0 ? '+' : ''
  if (kind === 'percent') return `${sign}${wholePercent(value)}`
  const unit = Math.abs(value) < 2 ? 'point' : 'points'
  return `${sign}${formatNumber(value)}${noBreakSpace}${unit}`
}
