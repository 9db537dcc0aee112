import type { Milestone } from '../../../domain/plan/plan.ts'
import { isLaunchName } from '../../../french/names/launch-names.ts'
import type { Timeline } from './timeline.ts'

/** The launch is a milestone of its own where the mission ends later, or where the milestones give it another day. */
export function withLaunch(
  milestones: Milestone[],
  { launch, end }: Timeline,
  newId: () => string,
): Milestone[] {
  if (launch === undefined || milestones.some(({ planned }) => planned === launch.planned))
    return milestones
  const isToldElsewhere = milestones.some(({ title }) => isLaunchName(title))
  if (launch.planned === end && !isToldElsewhere) return milestones
  const after = milestones.findIndex(({ planned = '' }) => planned > launch.planned)
  const at = after === -1 ? milestones.length : after
  return milestones.toSpliced(at, 0, { id: newId(), ...launch, status: 'todo' })
}
