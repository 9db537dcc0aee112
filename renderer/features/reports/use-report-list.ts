import { useMemo } from 'react'
import { clients } from '../../storage/clients.ts'
import { missionCards } from '../../storage/missions.ts'
import { reportCards } from '../../storage/reports.ts'
import { useQuery } from '../../storage/use-query.ts'
import { listable } from './report-list.ts'

/** Every report with the names around it; undefined until they are read. */
export function useReportList() {
  const cards = useQuery(reportCards)
  const missions = useQuery(missionCards)
  const owners = useQuery(clients)
  return useMemo(() => {
    if (!cards || !missions || !owners) return undefined
    const names = {
      missions: new Map(missions.map(({ id, title }) => [id, title])),
      clients: new Map(owners.map(({ id, name }) => [id, name])),
    }
    return { reports: listable(cards, names), missions }
  }, [cards, missions, owners])
}
