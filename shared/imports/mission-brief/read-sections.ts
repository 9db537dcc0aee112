import type { Milestone, Phase } from '../../domain/plan/plan.ts'
import { type Left, partsAbout } from '../outline/reading.ts'
import { readBudget } from './budget/lines.ts'
import type { BudgetReading } from './budget/reading.ts'
import { readMilestones } from './calendar/milestones.ts'
import { readTimeline, type Timeline } from './calendar/timeline.ts'
import type { BriefParts } from './divided-brief.ts'
import type { BriefHead } from './headed-brief.ts'
import { withoutDayTables, withTableDays } from './phases/day-tables.ts'
import { readPhases } from './phases/phases.ts'
import { pricedPhases } from './phases/prices.ts'

export type BriefCalendar = { readonly timeline: Timeline; readonly milestones: Milestone[] }
export type BriefPlan = { readonly phases: Phase[]; readonly left: readonly Left[] }

/** What several sections tell together, or tell only in part. */
export type BriefSections = {
  readonly budget: BudgetReading
  readonly calendar: BriefCalendar
  readonly plan: BriefPlan
}

/** The lines of the budget, and the phases that tell their price. */
export function budgetTold({ parts }: BriefParts, newId: () => string): BudgetReading {
  const lines = withoutDayTables(partsAbout(parts, 'budget'))
  return readBudget(lines, pricedPhases(partsAbout(parts, 'phases')), newId)
}

export function calendarTold(
  { parts }: BriefParts,
  { since }: BriefHead,
  newId: () => string,
): BriefCalendar {
  return {
    timeline: readTimeline(partsAbout(parts, 'timeline'), since),
    milestones: readMilestones(partsAbout(parts, 'milestones'), since, newId),
  }
}

/** The phases, and the days of each that the budget tells. */
export function planTold(
  { parts }: BriefParts,
  { since }: BriefHead,
  newId: () => string,
): BriefPlan {
  const phases = readPhases(partsAbout(parts, 'phases'), since, newId)
  return withTableDays(phases, partsAbout(parts, 'budget'))
}
