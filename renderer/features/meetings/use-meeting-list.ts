import { useMemo } from 'react'
import { clients } from '../../storage/clients.ts'
import { meetingCards } from '../../storage/meetings.ts'
import { missionCards } from '../../storage/missions.ts'
import { useQuery } from '../../storage/use-query.ts'
import { listable } from './meeting-list.ts'

/** Every meeting with the names around it; undefined until they are read. */
export function useMeetingList(today: string) {
  const cards = useQuery(meetingCards)
  const missions = useQuery(missionCards)
  const owners = useQuery(clients)
  return useMemo(() => {
    if (!cards || !missions || !owners) return undefined
    const names = {
      missions: new Map(missions.map(({ id, title }) => [id, title])),
      clients: new Map(owners.map(({ id, name }) => [id, name])),
    }
    return { meetings: listable(cards, names, today), missions }
  }, [cards, missions, owners, today])
}
