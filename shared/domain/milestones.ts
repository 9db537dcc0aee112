import type { Milestone } from './plan.ts'

/** The date that counts: when it happened, else the revised date, else the planned one. */
export function milestoneDate(milestone: Milestone): string | undefined {
  return milestone.actual ?? milestone.revised ?? milestone.planned
}

/** By date; those without one keep their order, at the end. */
export function inDateOrder(milestones: readonly Milestone[]): Milestone[] {
  const key = (milestone: Milestone) => milestoneDate(milestone) ?? '9999-12-31'
  return milestones.toSorted((a, b) => key(a).localeCompare(key(b)))
}

/** Not reached, and its date is past. */
export function isLate(milestone: Milestone, today: string): boolean {
  if (milestone.status === 'done' || milestone.actual !== undefined) return false
  const date = milestoneDate(milestone)
  return date !== undefined && date < today
}
