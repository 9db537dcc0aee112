import { timedBudget } from '../../domain/budget/time-entries.ts'
import type { Deliverable, Kpi, Milestone } from '../../domain/plan/plan.ts'
import type { Report } from '../../domain/report/report.ts'
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

export type PhaseCourse = Report['phases'][number]

/** The course of the phases as the report tells it, else the one that the mission planned. */
export function finalPhases({ report, mission }: Sources): readonly PhaseCourse[] {
  if (report.phases.length > 0) return report.phases
  return (mission?.phases ?? []).map(({ name, period }) => ({ name, planned: period }))
}

export function finalBudget({ report, mission }: Sources): Report['budget'] {
  if (report.budget.lines.length > 0 || mission === undefined) return report.budget
  return timedBudget(mission)
}

export function finalMilestones({ report, mission }: Sources): readonly Milestone[] {
  return report.milestones.length > 0 ? report.milestones : (mission?.milestones ?? [])
}
