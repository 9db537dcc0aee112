import type { Finding } from './finding.ts'
import { legalChecklist } from './legal.ts'
import { type Offer, placeIn, type Scene } from './scene.ts'

/** Points that other rules find by themselves, with their computation. */
const foundElsewhere = new Set(['lines', 'schedule', 'working-days', 'validity'])

/**
 * What a proposal lacks of the mentions that it must carry: an error once it left, a thing to see to
 * before. Refused and expired ones are let be.
 */
export function legalMentions({ proposals, workspace }: Scene): Finding[] {
  const { firm } = workspace
  const sameNumber = Map.groupBy(workspace.proposals, ({ number }) => number?.trim())
  return proposals.flatMap(offer => {
    const { proposal, client } = offer
    if (client === undefined || !['draft', 'sent', 'accepted'].includes(proposal.status)) return []
    const others = sameNumber.get(proposal.number?.trim()) ?? []
    const today = proposal.date ?? ''
    return legalChecklist({ proposal, client, firm, others, today })
      .filter(({ isMet, level, code }) => !isMet && level === 'block' && !foundElsewhere.has(code))
      .map(point => finding(offer, point))
  })
}

function finding(offer: Offer, point: ReturnType<typeof legalChecklist>[number]): Finding {
  const { title, message, source, sourceDate } = point
  const law = source === undefined ? '' : ` (${[source, sourceDate].filter(Boolean).join(', ')})`
  return {
    code: 'legal-mention-missing',
    severity: offer.proposal.status === 'draft' ? 'warning' : 'error',
    place: placeIn(offer, title, []),
    message: `${message}${law}`,
  }
}
