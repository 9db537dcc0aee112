import type { Client } from '../../../shared/domain/client/client.ts'
import type { MissionCard } from '../../../shared/domain/mission/card.ts'
import {
  deliveredShare,
  type MissionState,
  missionState,
} from '../../../shared/domain/mission/state.ts'
import { folded } from '../../../shared/french/folded.ts'
import { inFrench, inOrder, matching } from '../../ui/lists/listed-rows.ts'

/** A line of the missions list. */
export type MissionRow = {
  readonly id: string
  readonly title: string
  readonly client: string
  readonly state: MissionState
  readonly start: string | undefined
  readonly end: string | undefined
  readonly total: number
  readonly milestone: string | undefined
  readonly milestoneTitle: string | undefined
  readonly isLate: boolean
  readonly delivered: number | undefined
  /** What the search looks in, folded. */
  readonly haystack: string
}

export type SortKey = 'title' | 'client' | 'state' | 'start' | 'total' | 'milestone' | 'delivered'
export type Sorting = { readonly key: SortKey; readonly descending: boolean }

export function missionRows(
  cards: readonly MissionCard[],
  clients: readonly Client[],
  today: string,
): MissionRow[] {
  const names = new Map(clients.map(({ id, name }) => [id, name]))
  return cards.map(card => {
    const client = names.get(card.clientId) ?? ''
    const [next] = card.milestones
    return {
      id: card.id,
      title: card.title,
      client,
      state: missionState(card, today),
      start: card.start,
      end: card.end,
      total: card.total,
      milestone: next?.date,
      milestoneTitle: next?.title,
      isLate: next?.date !== undefined && next.date < today,
      delivered: deliveredShare(card),
      haystack: folded(`${card.title} ${client} ${card.words}`),
    }
  })
}

/** Rows that hold every word searched for, whatever its accents or capitals, in one of the states. */
export function foundRows(
  rows: readonly MissionRow[],
  search: string,
  state: MissionState | 'all',
): MissionRow[] {
  return matching(
    rows.filter(row => state === 'all' || row.state === state),
    search,
  )
}

/** In French alphabetical order, by date or by amount; rows without a value come last either way. */
export function sortedRows(
  rows: readonly MissionRow[],
  { key, descending }: Sorting,
): MissionRow[] {
  return inOrder(rows, { by: key, ascending: !descending }, sortValue, (a, b) =>
    inFrench(a.title, b.title),
  )
}

const stateOrder: readonly MissionState[] = [
  'toClose',
  'underway',
  'upcoming',
  'unplanned',
  'finished',
]

function sortValue(row: MissionRow, key: SortKey): string | number | undefined {
  if (key === 'state') return stateOrder.indexOf(row.state)
  const value = row[key]
  return value === '' ? undefined : value
}
