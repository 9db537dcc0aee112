import type { Firm } from '../../domain/firm/firm.ts'
import { type Gap, type KpiGaps, kpiGaps } from '../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../domain/plan/plan.ts'
import { wholePercent } from '../../french/figures/counted.ts'
import { formatNumber, noBreakSpace } from '../../french/writing.ts'
import { cell, row, table } from '../blocks.ts'
import type { Block, Cell } from '../document-tree.ts'
import { measure } from './objectives.ts'

/** Each indicator before, aimed at and found, with the gaps that its figures let us compute. */
export function kpiGapTable(kpis: readonly Kpi[], { hoursPerDay }: Firm): Block[] {
  const measured = kpis.map(kpi => ({ kpi, gaps: kpiGaps(kpi, hoursPerDay) }))
  const hasTones = measured.every(({ gaps }) => !gaps.toTarget || gaps.isMet !== undefined)
  return table(
    'Indicateurs',
    [
      ['Indicateur', 'text', 3.4],
      ['Avant', 'text', 2.3],
      ['Cible', 'text', 2.1],
      ['Constaté', 'text', 2.4],
      ['Écart à la cible', 'status', 1.9],
      ['Évolution', 'status', 1.8],
    ],
    measured.map(({ kpi, gaps }) =>
      row('body', [
        kpi.label,
        measure(kpi.baseline, kpi.unit),
        measure(kpi.target, kpi.unit),
        measure(kpi.actual, kpi.unit),
        targetCell(gaps, hasTones),
        gaps.change === undefined ? '' : gapText(gaps.change),
      ]),
    ),
  )
}

/** In colour only where every target can be told met or missed: some in colour would belittle the others. */
function targetCell({ toTarget, isMet }: KpiGaps, hasTone: boolean): Cell {
  if (toTarget === undefined) return cell('')
  const text = toTarget.value === 0 ? 'Atteinte' : gapText(toTarget)
  return hasTone ? cell(text, isMet === true ? 'good' : 'warning') : cell(text)
}

/** « +50 % », « −67 % », « +8 points ». */
export function gapText({ kind, value }: Gap): string {
  const sign = value > 0 ? '+' : ''
  if (kind === 'percent') return `${sign}${wholePercent(value)}`
  const unit = Math.abs(value) < 2 ? 'point' : 'points'
  return `${sign}${formatNumber(value)}${noBreakSpace}${unit}`
}
