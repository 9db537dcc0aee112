import { useMemo } from 'react'
import { meetingCards } from '../../storage/meetings.ts'
import { useNamesAround } from '../../storage/use-names-around.ts'
import { useQuery } from '../../storage/use-query.ts'
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
