import type { Mission } from '../../../domain/mission/mission.ts'
import { milestoneDate } from '../../../domain/plan/milestones.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameEvent, isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type Told, type ToldBrief } from '../../scene/scene.ts'
import { dependsOn } from './event-order.ts'

/** Milestones follow each other as they are listed, within the mission; one event has one date. */
export function milestones({ briefs, proposals, reports }: Scene): Finding[] {
  return [
    ...briefs.flatMap(briefFindings),
    ...proposals.flatMap(offer => listFindings(offer, offer.proposal.milestones)),
    ...reports.flatMap(account => listFindings(account, account.report.milestones)),
  ]
}

/** One that is out of its place in the list is not told again to be out of the mission. */
function briefFindings(brief: ToldBrief): Finding[] {
  const list = listFindings(brief, brief.mission.milestones)
  const ranks = new Set(
    list.flatMap(({ place, against }) => [place, against].map(each => each?.record.path[1])),
  )
  const outside = outsideFindings(brief, brief.mission.milestones, brief.mission)
  return [...list, ...outside.filter(({ place }) => !ranks.has(place.record.path[1]))]
}

function listFindings(told: Told, list: readonly Milestone[]): Finding[] {
  return [...orderFindings(told, list), ...twiceFindings(told, list)]
}

/**
 * A milestone that comes, as planned, before the one listed above it: an error where it depends on it, else
 * a warning where it is the only one; a list may just not be sorted by date.
 */
function orderFindings(told: Told, list: readonly Milestone[]): Finding[] {
  const dated = list.flatMap((milestone, index) =>
    milestone.planned === undefined || isBreak(milestone.title)
      ? []
      : [{ milestone, index, date: milestone.planned }],
  )
  const falls = dated.filter(({ date }, rank) => date < (dated[rank - 1]?.date ?? '')).length
  return dated.flatMap(({ milestone, index, date }, rank) => {
    const before = dated[rank - 1]
    if (before === undefined || before.date <= date) return []
    const isDependent = dependsOn(milestone.title, before.milestone.title)
    if (
      !isDependent &&
      (falls > 1 ||
        areBeside(before.milestone, milestone) ||
        areTold(told, [before.milestone, milestone]))
    )
      return []
    return [
      {
        code: 'milestone-order',
        severity: isDependent ? 'error' : 'warning',
        place: milestonePlace(told, milestone, index),
        against: milestonePlace(told, before.milestone, before.index),
        message: `« ${milestone.title} », le ${formatDate(date)}, suit « ${before.milestone.title} », le ${formatDate(before.date)} : l’un des deux n’est pas à sa place.`,
        stated: formatDate(date),
      },
    ]
  })
}

/** As they were moved since they are in this order, or both are past: a report tells them as it pleases. */
function areTold({ date, table }: Told, pair: readonly Milestone[]): boolean {
  const [before = '', after = ''] = pair.map(each => milestoneDate(each) ?? '')
  const arePast =
    table === 'reports' && pair.every(({ status }) => status === 'done') && before <= (date ?? '')
  return arePast || before <= after
}

/** Lots go on side by side. */
function areBeside(...pair: readonly Milestone[]): boolean {
  return pair.every(({ title }) => /^(?:lot|volet|chantier|axe|module|site)\b/i.test(title))
}

/** A pause, or the help given meanwhile, ends after what goes on around it. */
function isBreak(title: string): boolean {
  return /^(?:pause|fermeture|conges|vacances|treve|arret|support|assistance|hotline|accompagnement|suivi|garantie)\b/.test(
    folded(title),
  )
}

function twiceFindings(told: Told, list: readonly Milestone[]): Finding[] {
  return list.flatMap((milestone, index) => {
    const earlier = list.slice(0, index).findIndex(each => isSameEvent(each.title, milestone.title))
    const first = list[earlier]
    const [one, other] = [first && milestoneDate(first), milestoneDate(milestone)]
    if (first === undefined || one === undefined || other === undefined || one === other) return []
    return [
      {
        code: 'date-conflict',
        severity: 'error',
        place: milestonePlace(told, milestone, index),
        against: milestonePlace(told, first, earlier),
        message: `« ${milestone.title} » a deux dates : le ${formatDate(one)}${sameName(first, milestone)} et le ${formatDate(other)}.`,
        expected: formatDate(one),
        stated: formatDate(other),
      },
    ]
  })
}

function sameName(first: Milestone, { title }: Milestone): string {
  return isSameTitle(first.title, title) ? '' : ` (« ${first.title} »)`
}

function outsideFindings(
  told: Told,
  list: readonly Milestone[],
  { start, end }: Pick<Mission, 'start' | 'end'>,
): Finding[] {
  if (start !== undefined && end !== undefined && start > end) {
    return [
      {
        code: 'milestone-order',
        severity: 'error',
        place: placeIn(told, 'Période de la mission', ['end']),
        message: `La mission finit le ${formatDate(end)}, avant de commencer le ${formatDate(start)}.`,
        stated: formatDate(end),
      },
    ]
  }
  return list.flatMap((milestone, index) => {
    const date = milestone.planned
    const isBefore = date !== undefined && start !== undefined && date < start
    const isAfter = date !== undefined && end !== undefined && date > end
    if ((!isBefore && !isAfter) || isTwice(milestone, list)) return []
    if (isAfter && isOfAftermath(milestone.title)) return []
    const bound = isBefore
      ? `avant le début (${formatDate(start)})`
      : `après la fin (${formatDate(end ?? '')})`
    return [
      {
        code: 'milestone-order',
        severity: 'error',
        place: milestonePlace(told, milestone, index),
        message: `« ${milestone.title} », le ${formatDate(date)}, tombe ${bound} de la mission.`,
        stated: formatDate(date),
      },
    ]
  })
}

/** A mission is often told to end on the day that it opens what it was for. */
function isOfAftermath(title: string): boolean {
  if (/\bfin de (?:la )?mission\b/.test(folded(title))) return false
  return /\b(?:support|bilan|clotures?|suivi|garantie|retour d'experience|rex|evaluation|assistance|maintenance|stabilisation|mesures?|hypercare)\b/.test(
    folded(title),
  )
}

/** Its two dates are what is wrong. */
function isTwice(milestone: Milestone, list: readonly Milestone[]): boolean {
  return list.some(each => each !== milestone && isSameEvent(each.title, milestone.title))
}

function milestonePlace(told: Told, milestone: Milestone, index: number) {
  return placeIn(told, `Jalon « ${milestone.title} »`, ['milestones', index])
}
