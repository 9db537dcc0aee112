import type { Milestone } from '../../../domain/plan/plan.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { byMission } from '../../scene/by-mission.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'

/** A milestone that a report gives for reached on 14 March was not reached on the 21st in the next one. */
export function reachedOnce({ reports }: Scene): Finding[] {
  return byMission(reports).flatMap(told =>
    told.flatMap((later, rank) => reachedBefore(later, told.slice(0, rank))),
  )
}

function reachedBefore(later: ToldReport, earlier: readonly ToldReport[]): Finding[] {
  return later.report.milestones.flatMap((now, index) => {
    if (!isReached(now)) return []
    const first = earlier.flatMap(told => reachedIn(told, now)).at(0)
    return first === undefined || first.milestone.actual === now.actual
      ? []
      : [finding(later, { now, index }, first)]
  })
}

type Reached = {
  readonly told: ToldReport
  readonly milestone: Milestone
  readonly index: number
}

/** The only one of that title, planned for the same day: a second delivery is another one. */
function reachedIn(told: ToldReport, { title, planned }: Milestone): Reached[] {
  const same = told.report.milestones.flatMap((milestone, index) =>
    isSameTitle(milestone.title, title) ? [{ told, milestone, index }] : [],
  )
  return same.length === 1
    ? same.filter(({ milestone }) => isReached(milestone) && milestone.planned === planned)
    : []
}

/** « mi-mars » is no day. */
function isReached({ status, actual, label }: Milestone): boolean {
  return status === 'done' && actual !== undefined && label === undefined
}

function finding(
  later: ToldReport,
  { now, index }: { readonly now: Milestone; readonly index: number },
  first: Reached,
): Finding {
  const [before = '', stated = ''] = [first.milestone.actual, now.actual]
  const label = `Jalon « ${now.title} »`
  return {
    code: 'date-conflict',
    severity: 'error',
    place: placeIn(later, label, ['milestones', index, 'actual']),
    against: placeIn(first.told, label, ['milestones', first.index, 'actual']),
    message: `« ${now.title} » est atteint le ${formatDate(stated)} ici, et le ${formatDate(before)} dans un rapport précédent.`,
    expected: formatDate(before),
    stated: formatDate(stated),
  }
}
