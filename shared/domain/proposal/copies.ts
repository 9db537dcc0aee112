import { isKept } from '../workspace/kept.ts'
import type { Proposal } from './proposal.ts'
import { usualValidity } from './validity.ts'

/** What tells whether two proposals are versions of one offer. */
type Known = Pick<
  Proposal,
  'clientId' | 'missionId' | 'number' | 'subject' | 'version' | 'deletedAt'
>

type Copying = {
  readonly existing: readonly Known[]
  readonly today: string
  readonly newId: () => string
}

/** The next version of the same offer: same number, a draft again, dated and valid from today. */
export function nextVersion(proposal: Proposal, { existing, today, newId }: Copying): Proposal {
  const versions = existing
    .filter(each => isSameOffer(each, proposal) && isKept(each))
    .map(each => each.version)
  return {
    ...draftCopy(proposal, today, newId()),
    version: Math.max(proposal.version, ...versions) + 1,
  }
}

/** A new offer that starts from another one: its own number is still to be given. */
export function duplicateProposal(
  proposal: Proposal,
  { today, newId }: Omit<Copying, 'existing'>,
): Proposal {
  const { number: _itsOwn, ...copy } = draftCopy(proposal, today, newId())
  return { ...copy, version: 1, subject: `${proposal.subject} (copie)`.trim() }
}

/** Versions of one offer share their number; without one, their mission or their subject. */
export function isSameOffer(one: Known, other: Known): boolean {
  if (one.clientId !== other.clientId) return false
  if (other.number !== undefined) return one.number === other.number
  return one.missionId === other.missionId && one.subject === other.subject
}

function draftCopy(proposal: Proposal, today: string, id: string): Proposal {
  const { revision: _revision, updatedAt: _updatedAt, ...content } = proposal
  return { ...content, id, status: 'draft', date: today, validUntil: usualValidity(today) }
}
