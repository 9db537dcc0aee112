import { useMemo } from 'react'
import { isUnderway } from '../../../shared/domain/mission/state.ts'
import { useQuery } from '../database/use-query.ts'
import { clients } from './clients.ts'
import { missionCards } from './missions.ts'

/** The missions to choose from, those underway first. */
export function useMissionOptions(today: string) {
  const missions = useQuery(missionCards)
  const owners = useQuery(clients)
  return useMemo(() => {
    const names = new Map((owners ?? []).map(({ id, name }) => [id, name]))
    return (missions ?? [])
      .toSorted((a, b) => Number(isUnderway(b, today)) - Number(isUnderway(a, today)))
      .map(({ id, title, clientId }) => ({
        value: id,
        title,
        label: [names.get(clientId), title || 'Sans titre'].filter(Boolean).join(' · '),
      }))
  }, [missions, owners, today])
}
