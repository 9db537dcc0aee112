import { useCallback } from 'react'
import { legalChecklist } from '../../../shared/checks/legal/checklist.ts'
import type { ProposalSources } from '../../../shared/documents/proposal.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import type { EtabliDatabase } from '../../storage/database/database.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { everyProposalCard, otherVersions } from '../../storage/records/proposals.ts'
import type { Sending } from '../../workbench/workbench-document.ts'
import { addNextVersion } from './proposal-copying.ts'

export type SendingWays = {
  readonly onOpenProposal: (id: string) => void
  readonly onOpenSettings: () => void
}

/** What a proposal must say before it leaves, and the next version once it has. */
export function useProposalSending(sources: ProposalSources, ways: SendingWays): Sending {
  const { proposal, client, firm, today } = sources
  const db = useDatabase()
  const { clientId, number, missionId, subject } = proposal
  const others = useQuery(
    store => otherVersions(store, proposal),
    proposal.id,
    clientId,
    number,
    missionId,
    subject,
  )
  const points = useCallback(
    async (store: EtabliDatabase, sentOn: string) =>
      legalChecklist({
        proposal,
        client,
        firm,
        others: await everyProposalCard(store),
        today: sentOn,
      }),
    [proposal, client, firm],
  )
  return {
    clientId: client.id,
    missionId: proposal.missionId,
    recipient: { name: proposal.recipient.name, email: proposal.recipient.email },
    points,
    edition: {
      version: proposal.version,
      isDraft: proposal.status === 'draft',
      others: others ?? [],
      onNext: async () => ways.onOpenProposal(await addNextVersion(db, proposal, today)),
    },
    onOpenSettings: ways.onOpenSettings,
  }
}
