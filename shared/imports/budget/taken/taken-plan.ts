import { Deliverable, Milestone, type Phase } from '../../../domain/plan/plan.ts'
import { withStatus } from '../../../domain/plan/progress.ts'
import { withoutAbsent } from '../../../values/absent.ts'
import { IsoDate } from '../../../values/scalars.ts'
import type { TakenFields } from './taken-lines.ts'

/** What is taken over, by the id of its record. */
export type TakenRecords = ReadonlyMap<string, TakenFields>

type Planned = { readonly phases: readonly Phase[]; readonly milestones: readonly Milestone[] }

/** The plan with the dates, statuses and progress that the client typed. */
export function takenPlan(
  plan: Planned,
  deliverables: TakenRecords,
  milestones: TakenRecords,
): { phases: Phase[]; milestones: Milestone[] } {
  return {
    phases: plan.phases.map(phase => ({
      ...phase,
      deliverables: phase.deliverables.map(each =>
        takenDeliverable(each, deliverables.get(each.id)),
      ),
    })),
    milestones: plan.milestones.map(each => takenMilestone(each, milestones.get(each.id))),
  }
}

function takenDeliverable(deliverable: Deliverable, taken: TakenFields | undefined): Deliverable {
  if (taken === undefined) return deliverable
  const status = taken.has('status')
    ? Deliverable.shape.status.parse(taken.get('status'))
    : deliverable.status
  const moved = status === deliverable.status ? deliverable : withStatus(deliverable, status)
  const due = dateOf(taken, 'due', deliverable.due)
  const progress = taken.has('progress')
    ? Deliverable.shape.progress.parse(taken.get('progress'))
    : moved.progress
  return withoutAbsent(Deliverable, { ...moved, due, progress })
}

function takenMilestone(milestone: Milestone, taken: TakenFields | undefined): Milestone {
  if (taken === undefined) return milestone
  const status = taken.has('status')
    ? Milestone.shape.status.parse(taken.get('status'))
    : milestone.status
  return withoutAbsent(Milestone, {
    ...milestone,
    status,
    planned: dateOf(taken, 'planned', milestone.planned),
    revised: dateOf(taken, 'revised', milestone.revised),
    actual: dateOf(taken, 'actual', milestone.actual),
  })
}

function dateOf(
  taken: TakenFields,
  name: 'due' | 'planned' | 'revised' | 'actual',
  before: string | undefined,
): string | undefined {
  return taken.has(name) ? IsoDate.optional().parse(taken.get(name)) : before
}
