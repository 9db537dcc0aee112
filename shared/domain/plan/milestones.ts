import type { Milestone } from './plan.ts'

/** The date that counts: when it happened, else the revised date, else the planned one. */
export function milestoneDate(milestone: Milestone): string | undefined {
  return milestone.actual ?? milestone.revised ?? milestone.planned
}

/** By date; those without one keep their order, at the end. */
export function inDateOrder(milestones: readonly Milestone[]): Milestone[] {
  const key = (milestone: Milestone) => milestoneDate(milestone) ?? 'later'
  return milestones.toSorted((a, b) => inCodeOrder(key(a), key(b)))
}

/** Dates need no language: loading the rules of one takes longer than sorting them. */
function inCodeOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Not reached, and said to be late or past its date. */
export function isLate(milestone: Milestone, today: string): boolean {
  if (milestone.status === 'done' || milestone.actual !== undefined) return false
  if (milestone.status === 'late') return true
  const date = milestoneDate(milestone)
  return date !== undefined && date < today
}

/** The date it really happened makes it done; taking that date away opens it again. */
export function withDate(
  milestone: Milestone,
  key: 'planned' | 'revised' | 'actual',
  date: string | undefined,
): Milestone {
  const dated = { ...milestone, [key]: date }
  if (key !== 'actual') return dated
  return { ...dated, status: date === undefined ? 'todo' : 'done' }
}
