import { useMemo } from 'react'
import { plannedFollowUps } from '../../../shared/domain/follow-up/schedule.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { clients } from '../../storage/records/clients.ts'
import { firm } from '../../storage/records/firm.ts'
import { everyFollowUp } from '../../storage/records/follow-ups.ts'
import { missionCards } from '../../storage/records/missions.ts'
import { listable } from './follow-up-list.ts'

/** Every follow-up, kept or called for, with the names around it; undefined until they are read. */
export function useFollowUps(today: string) {
  const followUps = useQuery(everyFollowUp)
  const missions = useQuery(missionCards)
  const owners = useQuery(clients)
  const house = useQuery(firm)
  return useMemo(() => {
    if (!followUps || !missions || !owners || !house) return undefined
    const clientNames = new Map(owners.map(({ id, name }) => [id, name]))
    const names = new Map(
      missions.map(({ id, title, clientId }) => [
        id,
        { title, client: clientNames.get(clientId) ?? '' },
      ]),
    )
    const planned = plannedFollowUps({ missions, followUps, today, zone: house.holidayZone })
    return listable(planned, id => names.get(id), today)
  }, [followUps, missions, owners, house, today])
}
