import { useMemo } from 'react'
import { useQuery } from '../../storage/database/use-query.ts'
import { proposalCards } from '../../storage/records/proposals.ts'
import { useNamesAround } from '../../storage/records/use-names-around.ts'
import { searchable } from './proposal-list.ts'

/** Every proposal with its client's name, and the missions they may be made for; undefined until they are read. */
export function useProposalList() {
  const cards = useQuery(proposalCards)
  const around = useNamesAround()
  return useMemo(() => {
    if (!cards || !around) return undefined
    return { proposals: searchable(cards, around.names.clients), missions: around.missions }
  }, [cards, around])
}
