import type { Firm } from '../../domain/firm/firm.ts'
import { kpiGaps } from '../../domain/plan/kpi-gap.ts'
import type { Kpi } from '../../domain/plan/plan.ts'
import { noBreakSpace } from '../../french/writing.ts'
import { isFilled, list } from '../blocks.ts'
import type { Block, Line } from '../document-tree.ts'
import { gapText } from '../parts/kpi-gaps.ts'
import { measure as written } from '../parts/objectives.ts'
import type { ReferenceSources } from '../reference-sheet.ts'
import { type Measure, shortened } from './one-page.ts'

const mostFigures = 3

type Told = { readonly kpi: Kpi; readonly gap: string | undefined }

/** How far the mission went, the first gaps in large; figures are those of the report, else of the mission. */
export function kpiBlocks({ mission, report, firm }: ReferenceSources, measure: Measure): Block[] {
  const kpis = (report?.kpis.length ?? 0) > 0 ? (report?.kpis ?? []) : mission.kpis
  const told = kpis
    .filter(({ actual }) => isFilled(actual))
    .slice(0, measure.kpis)
    .map(kpi => ({ kpi, gap: gapOf(kpi, firm) }))
  const large = told.filter(({ gap }) => gap !== undefined).slice(0, mostFigures)
  const others = told.filter(each => !large.includes(each))
  return [
    ...largeFigures(large, measure),
    ...list(
      others.map(each => kpiLine(each, measure)),
      false,
    ),
  ]
}

/** From how things were, else from what was aimed at; a target that is just met has no gap to show. */
function gapOf(kpi: Kpi, { hoursPerDay }: Firm): string | undefined {
  const { change, toTarget } = kpiGaps(kpi, hoursPerDay)
  const gap = change ?? toTarget
  return gap === undefined || gap.value === 0 ? undefined : gapText(gap)
}

function largeFigures(large: readonly Told[], measure: Measure): Block[] {
  if (large.length === 0) return []
  const figures = large.map(({ kpi, gap = '' }) => ({
    value: gap,
    label: `${shortened(kpi.label, measure)}\n${kpiInWords(kpi)}`,
  }))
  return [{ kind: 'keyFigures', figures }]
}

function kpiLine({ kpi, gap }: Told, measure: Measure): Line {
  const aside = gap === undefined ? '' : ` (${gap})`
  return [
    { text: `${shortened(kpi.label, measure)}${noBreakSpace}: `, bold: true },
    { text: `${kpiInWords(kpi)}${aside}` },
  ]
}

/** « 3 h → 30 min par semaine », « 1 200 pour 800 visés ». */
export function kpiInWords({ baseline, target, actual, unit }: Kpi): string {
  const found = written(actual, unit)
  if (isFilled(baseline)) return `${baseline} → ${found}`
  return isFilled(target) && target !== actual ? `${found}, cible de ${target}` : found
}
