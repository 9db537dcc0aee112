import type { MeetingCard } from '../../../shared/domain/meeting/card.ts'
import { type MeetingKind, meetingKindLabel } from '../../../shared/domain/meeting/kind.ts'
import { isActionLate, openActions } from '../../../shared/domain/meeting/open-actions.ts'
import { folded } from '../../../shared/french/folded.ts'
import type { NamesAround } from '../../storage/records/use-names-around.ts'
import { inFrench, inOrder, matching } from '../../ui/lists/listed-rows.ts'
import type { Sort } from '../../ui/lists/record-table.tsx'

export type Column = 'date' | 'title' | 'kind' | 'decisions' | 'actions'

export type Listing = {
  readonly search: string
  readonly kind: MeetingKind | undefined
  readonly missionId: string | undefined
  readonly onlyOpen: boolean
  readonly sort: Sort<Column>
}

export const everyMeeting: Listing = {
  search: '',
  kind: undefined,
  missionId: undefined,
  onlyOpen: false,
  sort: { by: 'date', ascending: false },
}

/** A card with the actions that are still open under it, and what can be searched, folded once. */
export type ListedMeeting = MeetingCard & {
  readonly clientName: string
  readonly missionTitle: string
  readonly open: number
  readonly late: number
  readonly haystack: string
}

export function listable(
  cards: readonly MeetingCard[],
  names: NamesAround,
  today: string,
): ListedMeeting[] {
  const open = Map.groupBy(openActions(cards), ({ meetingId }) => meetingId)
  return cards.map(card => {
    const clientName = names.clients.get(card.clientId) ?? ''
    const missionTitle = names.missions.get(card.missionId ?? '') ?? ''
    const itsOpen = open.get(card.id) ?? []
    return {
      ...card,
      clientName,
      missionTitle,
      open: itsOpen.length,
      late: itsOpen.filter(({ action }) => isActionLate(action, today)).length,
      haystack: folded(`${clientName} ${missionTitle} ${card.title} ${card.words}`),
    }
  })
}

/** The meetings that hold every word of the search, in order. */
export function listed(meetings: readonly ListedMeeting[], listing: Listing): ListedMeeting[] {
  const { search, kind, missionId, onlyOpen, sort } = listing
  const shown = meetings
    .filter(meeting => kind === undefined || meeting.kind === kind)
    .filter(meeting => missionId === undefined || meeting.missionId === missionId)
    .filter(meeting => !onlyOpen || meeting.open > 0)
  return inOrder(matching(shown, search), sort, sortKey, (a, b) =>
    inFrench(b.date ?? '', a.date ?? ''),
  )
}

/** A meeting without a date is being prepared: it comes after those that were held. */
function sortKey(meeting: ListedMeeting, by: Column): string {
  switch (by) {
    case 'date':
      return meeting.date ?? '9999'
    case 'title':
      return meeting.title
    case 'kind':
      return meetingKindLabel(meeting.kind)
    case 'decisions':
      return String(meeting.decisionCount)
    case 'actions':
      return `${meeting.late} ${meeting.open}`
  }
}
