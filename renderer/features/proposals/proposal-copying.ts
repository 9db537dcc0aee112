import { duplicateProposal, nextVersion } from '../../../shared/domain/proposal/copies.ts'
import type { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { commit } from '../../storage/changes/commit.ts'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { proposalCards } from '../../storage/records/proposals.ts'

/** Stores the next version of the offer; resolves to its id. */
export async function addNextVersion(
  db: EtabliDatabase,
  proposal: Proposal,
  today: string,
): Promise<string> {
  const existing = await proposalCards(db)
  const { newId } = db.clock
  return store(db, 'Nouvelle version', nextVersion(proposal, { existing, today, newId }))
}

/** Stores a copy as a new offer; resolves to its id. */
export function duplicate(db: EtabliDatabase, proposal: Proposal, today: string): Promise<string> {
  const { newId } = db.clock
  return store(db, 'Proposition dupliquée', duplicateProposal(proposal, { today, newId }))
}

async function store(db: EtabliDatabase, what: string, row: Proposal): Promise<string> {
  await commit(db, { what, scope: 'workspace', edits: [{ table: 'proposals', row }] })
  return row.id
}
