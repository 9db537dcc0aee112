import type { ProposalCard } from '../../../shared/domain/proposal/card.ts'
import { isSameOffer } from '../../../shared/domain/proposal/copies.ts'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { isKept } from '../../../shared/domain/workspace/kept.ts'
import type { EtabliDatabase } from '../database/database.ts'

/** Every proposal out of the trash, as lists show it. */
export async function proposalCards(db: EtabliDatabase): Promise<ProposalCard[]> {
  return (await db.proposalCards.toArray()).filter(isKept)
}

export async function proposalCardsOf(
  db: EtabliDatabase,
  missionId: string,
): Promise<ProposalCard[]> {
  const cards = await db.proposalCards.where('missionId').equals(missionId).toArray()
  return cards.filter(isKept)
}

/** Every proposal, trash included: what must be unique is unique among them. */
export function everyProposalCard(db: EtabliDatabase): Promise<ProposalCard[]> {
  return db.proposalCards.toArray()
}

/** The ids of the other versions of an offer, thrown away or not: what they said was sent stays. */
export async function otherVersions(db: EtabliDatabase, proposal: Proposal): Promise<string[]> {
  const cards = await db.proposalCards.where('clientId').equals(proposal.clientId).toArray()
  return cards
    .filter(card => card.id !== proposal.id && isSameOffer(card, proposal))
    .map(({ id }) => id)
}

/** What a new proposal must know of the others: their numbers, trash included, and the latest whole. */
export async function forNewProposal(
  db: EtabliDatabase,
): Promise<{ existing: ProposalCard[]; latest: Proposal | undefined }> {
  const existing = await db.proposalCards.toArray()
  const latest = existing
    .filter(isKept)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0]
  return { existing, latest: latest && (await db.proposals.get(latest.id)) }
}
