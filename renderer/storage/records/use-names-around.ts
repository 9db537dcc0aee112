import { useMemo } from 'react'
import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import { useQuery } from '../database/use-query.ts'
import { clients } from './clients.ts'
import { missionCards } from './missions.ts'

/** How the missions and the clients that documents belong to are called, by their ids. */
export type NamesAround = {
  readonly missions: ReadonlyMap<string, string>
  readonly clients: ReadonlyMap<string, string>
}

/** The names, and the missions that a document may be made for; undefined until they are read. */
export function useNamesAround(): Around | undefined {
  const missions = useQuery(missionCards)
  const owners = useQuery(clients)
  return useMemo(() => {
    if (!missions || !owners) return undefined
    const names = {
      missions: new Map(missions.map(({ id, title }) => [id, title])),
      clients: new Map(owners.map(({ id, name }) => [id, name])),
    }
    return { missions, names }
  }, [missions, owners])
}

type Around = { readonly missions: readonly MissionCard[]; readonly names: NamesAround }
