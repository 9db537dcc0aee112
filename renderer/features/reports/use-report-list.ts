import { useMemo } from 'react'
import { useQuery } from '../../storage/database/use-query.ts'
import { reportCards } from '../../storage/records/reports.ts'
import { useNamesAround } from '../../storage/records/use-names-around.ts'
import { listable } from './report-list.ts'

/** Every report with the names around it; undefined until they are read. */
export function useReportList() {
  const cards = useQuery(reportCards)
  const around = useNamesAround()
  return useMemo(() => {
    if (!cards || !around) return undefined
    return { reports: listable(cards, around.names), missions: around.missions }
  }, [cards, around])
}
