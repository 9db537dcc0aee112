import type { Milestone } from '../../../domain/plan/plan.ts'
import { isLaunchName } from '../../../french/names/launch-names.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { restsOn } from './event-order.ts'

/**
 * A milestone moved past the one after it, which depends on it, was put at another date in its turn or is what
 * all of them lead to.
 */
export function overtakenMilestones({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const awaited = account.report.milestones.flatMap(awaitedOn)
    return awaited.flatMap((each, rank) => {
      const before = awaited[rank - 1]
      const isOvertaken =
        before !== undefined &&
        before.planned < each.planned &&
        before.date > each.date &&
        (each.isMoved || isLaunchName(each.title) || restsOn(each.title, before.title))
      return isOvertaken ? [finding(account, each, before)] : []
    })
  })
}

type Awaited = {
  readonly title: string
  readonly index: number
  readonly planned: string
  readonly date: string
  readonly isMoved: boolean
}

function awaitedOn({ title, planned, revised, actual }: Milestone, index: number): Awaited[] {
  if (planned === undefined || actual !== undefined) return []
  const date = revised ?? planned
  return [{ title, index, planned, date, isMoved: date !== planned }]
}

function finding(account: ToldReport, each: Awaited, before: Awaited): Finding {
  return {
    code: 'milestone-order',
    severity: 'warning',
    place: placeOf(account, each),
    against: placeOf(account, before),
    message: `« ${each.title} », attendu le ${formatDate(each.date)}, passe avant « ${before.title} », attendu le ${formatDate(before.date)} et prévu plus tôt.`,
    stated: formatDate(each.date),
  }
}

function placeOf(account: ToldReport, { title, index }: Awaited) {
  return placeIn(account, `Jalon « ${title} »`, ['milestones', index])
}
