import type { Block } from '../document-tree.ts'
import { timelineBlocks } from '../parts/timeline.ts'
import { milestoneBlocks } from './milestones.ts'
import { type ReportSources, reportDay } from './sources.ts'

/** The milestones as they stand, then the phases of the mission and themselves along the calendar. */
export function planningBlocks(sources: ReportSources): Block[] {
  const { report, mission, firm } = sources
  if (report.milestones.length === 0) return []
  const day = reportDay(sources)
  const phases = (mission?.phases ?? []).map(({ name, period, deliverables }) => {
    return { label: name, period, deliverables }
  })
  return [
    ...milestoneBlocks(report.milestones, firm, day),
    ...timelineBlocks('Phases et jalons', phases, report.milestones, day),
  ]
}
