import { useMemo } from 'react'
import { useQuery } from '../../storage/database/use-query.ts'
import { meetingCards } from '../../storage/records/meetings.ts'
import { useNamesAround } from '../../storage/records/use-names-around.ts'
import { listable } from './meeting-list.ts'

/** Every meeting with the names around it; undefined until they are read. */
export function useMeetingList(today: string) {
  const cards = useQuery(meetingCards)
  const around = useNamesAround()
  return useMemo(() => {
    if (!cards || !around) return undefined
    return { meetings: listable(cards, around.names, today), missions: around.missions }
  }, [cards, around, today])
}
