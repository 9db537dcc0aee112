import { useMemo } from 'react'
import { clients } from '../../storage/clients.ts'
import { missionCards } from '../../storage/missions.ts'
import { proposalCards } from '../../storage/proposals.ts'
import { useQuery } from '../../storage/use-query.ts'
import { searchable } from './proposal-list.ts'

/** Every proposal with its client's name, and the missions they may be made for; undefined until they are read. */
export function useProposalList() {
  const cards = useQuery(proposalCards)
  const missions = useQuery(missionCards)
  const owners = useQuery(clients)
  return useMemo(() => {
    if (!cards || !missions || !owners) return undefined
    const names = new Map(owners.map(({ id, name }) => [id, name]))
    return { proposals: searchable(cards, names), missions }
  }, [cards, missions, owners])
}
