import type { MeetingCard } from '../../shared/domain/meeting/card.ts'
import { meetingKindLabel } from '../../shared/domain/meeting/kind.ts'
import { openActions } from '../../shared/domain/meeting/open-actions.ts'
import { formatDate } from '../../shared/french/writing.ts'
import { LinkList, LinkRow } from '../ui/lists/link-list.tsx'

type Properties = {
  readonly meetings: readonly MeetingCard[]
  /** Where they are of several missions: the title of each. */
  readonly missionTitles?: ReadonlyMap<string, string> | undefined
  readonly onOpen: (id: string) => void
}

/** The minutes of a mission or a client, the latest first. */
export function MeetingLinks({ meetings, missionTitles, onOpen }: Properties) {
  const open = Map.groupBy(openActions(meetings), ({ meetingId }) => meetingId)
  return (
    <LinkList>
      {meetings
        .toSorted((a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999'))
        .map(meeting => (
          <LinkRow
            key={meeting.id}
            title={meeting.title || 'Sans titre'}
            detail={[
              detailOf(meeting, open.get(meeting.id)?.length ?? 0),
              missionTitles?.get(meeting.missionId ?? ''),
            ]
              .filter(Boolean)
              .join(' · ')}
            onOpen={() => onOpen(meeting.id)}
          />
        ))}
    </LinkList>
  )
}

function detailOf({ kind, date }: MeetingCard, open: number): string {
  const parts = [
    meetingKindLabel(kind),
    date === undefined ? 'date à fixer' : formatDate(date),
    open === 0 ? '' : `${open}\u00a0${open === 1 ? 'action ouverte' : 'actions ouvertes'}`,
  ]
  return parts.filter(part => part !== '').join(' · ')
}
