import type { Kpi } from '../../domain/plan/plan.ts'
import { noBreakSpace } from '../../french/writing.ts'
import { isFilled, numbered, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { prose } from '../prose.ts'

export type Objectives = {
  readonly objective: string
  readonly secondaryObjectives: readonly string[]
  readonly kpis: readonly Kpi[]
}

export function objectiveBlocks({ objective, secondaryObjectives, kpis }: Objectives): Block[] {
  return [
    ...mainObjective(objective),
    ...section(2, 'Objectifs secondaires', numbered(secondaryObjectives)),
    ...section(2, 'Indicateurs de succès', kpiTable(kpis)),
  ]
}

/** The objectives alone, where the indicators are told elsewhere. */
export function objectiveStatements(objectives: Omit<Objectives, 'kpis'> | undefined): Block[] {
  if (objectives === undefined) return []
  return [...mainObjective(objectives.objective), ...numbered(objectives.secondaryObjectives)]
}

/** The first paragraph leads; whatever the prose adds follows as it is. */
function mainObjective(objective: string): Block[] {
  const [first, ...others] = prose(objective)
  if (first === undefined) return []
  return [first.kind === 'paragraph' ? { ...first, style: 'lead' } : first, ...others]
}

function kpiTable(kpis: readonly Kpi[]): Block[] {
  const rows = kpis.map(kpi =>
    row('body', [
      kpi.label,
      measure(kpi.baseline, kpi.unit),
      measure(kpi.target, kpi.unit),
      measure(kpi.actual, kpi.unit),
    ]),
  )
  return table(
    'Indicateurs de succès',
    [
      ['Indicateur', 'text', 5],
      ['Aujourd’hui', 'text', 2],
      ['Cible', 'text', 2],
      ['Constaté', 'text', 2],
    ],
    rows,
  )
}

export function measure(value: string | undefined, unit: string | undefined): string {
  if (!isFilled(value)) return ''
  if (!isFilled(unit) || value.includes(unit)) return value
  return unit.startsWith('/') ? `${value}${unit}` : `${value}${noBreakSpace}${unit}`
}
