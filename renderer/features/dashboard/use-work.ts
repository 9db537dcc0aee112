import { useMemo } from 'react'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import type { ProposalCard } from '../../../shared/domain/proposal/card.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { clients } from '../../storage/records/clients.ts'
import { firm } from '../../storage/records/firm.ts'
import { missionCards } from '../../storage/records/missions.ts'
import { proposalCards } from '../../storage/records/proposals.ts'

/** How missions, proposals and their clients are called. */
export type Names = {
  readonly title: (id: string) => string
  readonly client: (id: string) => string
  /** By the client's own id; none of one in the trash. */
  readonly clientNamed: (clientId: string) => string
}

export type Work = {
  readonly missions: readonly MissionCard[]
  readonly proposals: readonly ProposalCard[]
  readonly firm: Firm
  readonly names: Names
}

/** Everything the dashboard speaks of; undefined until it is read. */
export function useWork(): Work | undefined {
  const missions = useQuery(missionCards)
  const proposals = useQuery(proposalCards)
  const allClients = useQuery(clients)
  const ownFirm = useQuery(firm)
  return useMemo(() => {
    if (!missions || !proposals || !allClients || !ownFirm) return undefined
    const clientNames = new Map(allClients.map(({ id, name }) => [id, name]))
    const about = new Map([
      ...missions.map(({ id, title, clientId }) => [id, { title, clientId }] as const),
      ...proposals.map(({ id, subject, clientId }) => [id, { title: subject, clientId }] as const),
    ])
    const names: Names = {
      title: id => about.get(id)?.title || 'Sans titre',
      clientNamed: clientId => clientNames.get(clientId) ?? '',
      client: id => clientNames.get(about.get(id)?.clientId ?? '') ?? 'Client inconnu',
    }
    return { missions, proposals, firm: ownFirm, names }
  }, [missions, proposals, allClients, ownFirm])
}
