import type { Proposal, ProposalStatus } from '../../shared/domain/proposal/proposal.ts'
import { proposalStatusLabels, statusOn } from '../../shared/domain/proposal/status.ts'
import { formatDate } from '../../shared/french/writing.ts'
import { StatusBadge, type Tone } from '../ui/page/status-badge.tsx'

type Properties = {
  readonly proposal: Pick<Proposal, 'status' | 'validUntil'>
  readonly today: string
}

export function ProposalStatusBadge({ proposal, today }: Properties) {
  const status = statusOn(proposal, today)
  const since =
    status === 'expired' && proposal.validUntil !== undefined
      ? ` depuis le ${formatDate(proposal.validUntil)}`
      : ''
  return <StatusBadge tone={tones[status]}>{proposalStatusLabels[status] + since}</StatusBadge>
}

const tones: Record<ProposalStatus, Tone> = {
  draft: 'neutral',
  sent: 'info',
  accepted: 'good',
  refused: 'bad',
  expired: 'warning',
}
