import { bold, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { periodText } from '../parts/phases.ts'
import { milestoneBlocks } from './milestones.ts'
import { finalMilestones } from './outcome.ts'
import { type ReportSources, reportDay } from './sources.ts'

export function finalPlanningBlocks(sources: ReportSources): Block[] {
  const milestones = finalMilestones(sources)
  return [
    ...milestoneBlocks(milestones, sources.firm, reportDay(sources)),
    ...section(2, 'Phases', phaseTable(sources)),
  ]
}

function phaseTable({ mission }: ReportSources): Block[] {
  const phases = (mission?.phases ?? []).map(({ name, period }) => ({
    name,
    period: periodText(period),
  }))
  return table(
    'Phases de la mission',
    [
      ['Phase', 'text', 5],
      ['Durée', 'text', 5],
    ],
    phases
      .filter(({ period }) => period !== '')
      .map(({ name, period }) => row('body', [bold(name), period])),
  )
}
