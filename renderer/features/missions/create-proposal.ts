import { proposalFromMission } from '../../../shared/domain/new-proposal.ts'
import { commit } from '../../storage/commit.ts'
import type { EtabliDatabase } from '../../storage/database.ts'
import { flushDrafts } from '../../storage/drafts.ts'
import { forNewProposal } from '../../storage/proposals.ts'
import type { MissionTab } from './editing.ts'

/** Stores a draft proposal with everything the mission says; returns its id. */
export async function createProposal(
  db: EtabliDatabase,
  { mission, client, firm, today }: MissionTab,
): Promise<string> {
  await flushDrafts(db)
  const proposal = proposalFromMission({
    mission,
    client,
    firm,
    today,
    newId: db.clock.newId,
    ...(await forNewProposal(db)),
  })
  await commit(db, {
    what: 'Proposition créée',
    scope: 'workspace',
    edits: [{ table: 'proposals', row: proposal }],
  })
  return proposal.id
}
