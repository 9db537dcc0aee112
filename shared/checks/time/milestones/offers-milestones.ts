import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldBrief, type ToldProposal } from '../../scene/scene.ts'

/** A milestone of the brief that the offer names in the same words is on the same day, unless all were planned anew. */
export function offersMilestones({ briefs, proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const brief = briefs.find(({ mission }) => mission === offer.mission)
    if (brief === undefined) return []
    const shared = sharedBy(offer, brief)
    const moved = shared.filter(({ planned, first }) => planned !== first.planned)
    const isPlannedAnew = shared.length > 1 && moved.length === shared.length
    return isPlannedAnew ? [] : moved.map(each => finding(offer, brief, each))
  })
}

type Shared = ReturnType<typeof sharedBy>[number]

function sharedBy({ proposal }: ToldProposal, { mission }: ToldBrief) {
  return proposal.milestones.flatMap(({ title, planned }, index) => {
    const rank = mission.milestones.findIndex(each => isSameTitle(each.title, title))
    const first = mission.milestones[rank]
    if (planned === undefined || first?.planned === undefined) return []
    return [{ title, planned, index, first: { title: first.title, planned: first.planned, rank } }]
  })
}

function finding(
  offer: ToldProposal,
  brief: ToldBrief,
  { title, planned, index, first }: Shared,
): Finding {
  return {
    code: 'date-conflict',
    severity: 'warning',
    place: placeIn(offer, `Jalon « ${title} »`, ['milestones', index, 'planned']),
    against: placeIn(brief, `Jalon « ${first.title} »`, ['milestones', first.rank, 'planned']),
    message: `« ${title} » est ici le ${formatDate(planned)}, et le ${formatDate(first.planned)} dans le brief.`,
    expected: formatDate(first.planned),
    stated: formatDate(planned),
  }
}
