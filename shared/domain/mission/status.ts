import type { Firm } from '../firm/firm.ts'
import type { Report } from '../report/report.ts'
import type { Mission } from './mission.ts'
import { type StatusLevel, worstLevel } from './status-level.ts'
import { type StatusReason, statusReasons } from './status-reasons.ts'

export type StatusSources = {
  readonly report: Pick<
    Report,
    'status' | 'period' | 'budget' | 'deliverables' | 'milestones' | 'risks' | 'satisfaction'
  >
  /** Gives the calendar; without it, nothing is compared with the time elapsed. */
  readonly mission?: Pick<Mission, 'start' | 'end'> | undefined
  readonly firm: Pick<Firm, 'statusThresholds' | 'holidayZone'>
  /** The day on which the report looks at the mission. */
  readonly day: string
}

export type ComputedStatus = {
  /** The worst of what the reasons say; green where nothing can be measured. */
  readonly status: StatusLevel
  /** One for each thing that could be measured, always in the same order. */
  readonly reasons: readonly StatusReason[]
}

/** How the mission stands by the firm's written thresholds, and the figures that say so. */
export function computedStatus(sources: StatusSources): ComputedStatus {
  const reasons = statusReasons(sources)
  return { status: worstLevel(reasons.map(({ level }) => level)), reasons }
}

/** The report tells another colour than its figures; a finished mission is not judged any more. */
export function isOverridden(report: Pick<Report, 'status'>, computed: ComputedStatus): boolean {
  return report.status !== 'done' && report.status !== computed.status
}

/** An override that does not say why. */
export function lacksStatusReason(
  report: Pick<Report, 'status' | 'statusReason'>,
  computed: ComputedStatus,
): boolean {
  return isOverridden(report, computed) && (report.statusReason ?? '').trim() === ''
}
