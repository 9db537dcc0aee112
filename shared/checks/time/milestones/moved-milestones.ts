import { daysBetween } from '../../../domain/calendar/calendar.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameEvent, isSameInflected, isSameThing, isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldBrief, type ToldReport } from '../../scene/scene.ts'
import { isRough } from '../calendar/days-off.ts'

/** A report plans each milestone for the day that the brief did, or says that it was moved. */
export function movedMilestones({ briefs, reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const brief = briefs.find(({ mission }) => mission === account.mission)
    return brief === undefined ? [] : movedIn(account, brief)
  })
}

function movedIn(account: ToldReport, brief: ToldBrief): Finding[] {
  return account.report.milestones.flatMap((milestone, index) => {
    const first =
      theSame(milestone, brief.mission.milestones) ??
      inOtherWords(milestone, brief.mission.milestones, account.report.milestones)
    const [before, now] = [first?.planned, milestone.planned]
    if (first === undefined || before === undefined || now === undefined || before === now)
      return []
    const isAbout = [first, milestone].some(({ label = '' }) => isRough(label))
    if (isAbout && Math.abs(daysBetween(before, now)) <= halfAMonth) return []
    return [
      {
        code: 'date-conflict',
        severity: 'error',
        place: placeIn(account, `Jalon « ${milestone.title} »`, ['milestones', index, 'planned']),
        against: placeIn(brief, `Jalon « ${first.title} »`, [
          'milestones',
          brief.mission.milestones.indexOf(first),
          'planned',
        ]),
        message: `« ${milestone.title} » était prévu le ${formatDate(before)} dans le brief ; le rapport le donne pour prévu le ${formatDate(now)} sans dire qu’il a été déplacé.`,
        expected: formatDate(before),
        stated: formatDate(now),
      },
    ]
  })
}

/** « Mi-mai » and 16 May are one day, « fin mars » and 15 May are not. */
const halfAMonth = 16

/** By its title, or by the only one that may be meant. */
function theSame(milestone: Milestone, others: readonly Milestone[]): Milestone | undefined {
  const exact =
    others.find(other => isSameTitle(other.title, milestone.title)) ??
    others.find(other => isSameEvent(other.title, milestone.title))
  if (exact !== undefined) return exact
  const near = others.filter(other => isSameThing(other.title, milestone.title))
  return near.length === 1 ? near[0] : undefined
}

/** The only one that says it otherwise, which no other of the report does, and no other has its day. */
function inOtherWords(
  milestone: Milestone,
  planned: readonly Milestone[],
  told: readonly Milestone[],
): Milestone | undefined {
  const alike = (list: readonly Milestone[], { title }: Milestone) =>
    list.filter(each => isSameInflected(each.title, title))
  const [first, ...others] = alike(planned, milestone)
  if (first === undefined || others.length > 0 || alike(told, first).length > 1) return undefined
  const isElsewhere = planned.some(each => each.planned === milestone.planned)
  return isElsewhere || told.some(each => theSame(each, [first])) ? undefined : first
}
