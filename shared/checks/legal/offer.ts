import type { Client } from '../../domain/client/client.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'

/** Another proposal, as far as its number tells it apart from this one. */
export type OtherProposal = Pick<
  Proposal,
  'id' | 'clientId' | 'number' | 'version' | 'status' | 'date' | 'deletedAt'
>

/** What the rules read: a proposal about to leave. */
export type Offer = {
  readonly proposal: Proposal
  readonly client: Client
  readonly firm: Firm
  /** Every other one, trash included. */
  readonly others: readonly OtherProposal[]
  /** The day it leaves. */
  readonly today: string
}
