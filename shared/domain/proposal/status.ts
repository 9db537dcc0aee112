import type { Proposal, ProposalStatus } from './proposal.ts'
import { isExpired } from './validity.ts'

export const proposalStatusLabels: Record<ProposalStatus, string> = {
  draft: 'Brouillon',
  sent: 'Envoyée',
  accepted: 'Acceptée',
  refused: 'Refusée',
  expired: 'Expirée',
}

/** The status as it is today: an offer nobody answered in time has expired by itself. */
export function statusOn(
  proposal: Pick<Proposal, 'status' | 'validUntil'>,
  today: string,
): ProposalStatus {
  return proposal.status === 'sent' && isExpired(proposal, today) ? 'expired' : proposal.status
}

export type Transition = { readonly to: ProposalStatus; readonly label: string }

/**
 * How a proposal can be answered, the likeliest first. It becomes « envoyée » by being sent, which
 * keeps what left; what was kept goes back to a draft by Ctrl+Z alone, or as a new version.
 */
export function transitionsFrom(
  status: ProposalStatus,
  { isKept }: { readonly isKept: boolean },
): readonly Transition[] {
  return transitions[status].filter(({ to }) => to !== 'draft' || !isKept)
}

const backToDraft: Transition = { to: 'draft', label: 'Remettre en brouillon' }
const accepted: Transition = { to: 'accepted', label: 'Marquer comme acceptée' }
const refused: Transition = { to: 'refused', label: 'Marquer comme refusée' }
const awaiting: Transition = { to: 'sent', label: 'Remettre en attente de réponse' }

const transitions: Record<ProposalStatus, readonly Transition[]> = {
  draft: [],
  sent: [accepted, refused, backToDraft],
  accepted: [awaiting],
  refused: [awaiting],
  expired: [accepted, refused, backToDraft],
}
