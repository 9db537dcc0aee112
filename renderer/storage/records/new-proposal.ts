import { proposalFromMission } from '../../../shared/domain/proposal/new-proposal.ts'
import { commit } from '../changes/commit.ts'
import type { EtabliDatabase } from '../database/database.ts'
import { flushDrafts } from '../drafts/drafts.ts'
import { missionAtHand } from './mission-at-hand.ts'
import { forNewProposal } from './proposals.ts'

type ProposalRequest = { readonly missionId: string; readonly today: string }

/** Stores a draft proposal with everything its mission says; returns its id. */
export async function addProposal(
  db: EtabliDatabase,
  { missionId, today }: ProposalRequest,
): Promise<string> {
  await flushDrafts(db)
  const row = proposalFromMission({
    ...(await missionAtHand(db, missionId)),
    today,
    newId: db.clock.newId,
    ...(await forNewProposal(db)),
  })
  await commit(db, {
    what: 'Proposition créée',
    scope: 'workspace',
    edits: [{ table: 'proposals', row }],
  })
  return row.id
}
