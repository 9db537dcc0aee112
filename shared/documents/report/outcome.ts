import type { Deliverable, Kpi, Milestone } from '../../domain/plan.ts'
import type { Report } from '../../domain/report.ts'
import type { ReportSources } from './sources.ts'

type Sources = Pick<ReportSources, 'report' | 'mission'>

/** What the report lists, else what the mission it is linked to was to deliver. */
export function finalDeliverables({ report, mission }: Sources): readonly Deliverable[] {
  if (report.deliverables.length > 0) return report.deliverables
  return (mission?.phases ?? []).flatMap(phase => phase.deliverables)
}

/** The report's indicators, then those of the mission that it does not take up. */
export function finalKpis({ report, mission }: Sources): readonly Kpi[] {
  const isNew = ({ label }: Kpi) => !report.kpis.some(each => each.label === label)
  return [...report.kpis, ...(mission?.kpis ?? []).filter(isNew)]
}

export function finalBudget({ report, mission }: Sources): Report['budget'] {
  return report.budget.lines.length > 0 ? report.budget : (mission?.budget ?? report.budget)
}

export function finalMilestones({ report, mission }: Sources): readonly Milestone[] {
  return report.milestones.length > 0 ? report.milestones : (mission?.milestones ?? [])
}
