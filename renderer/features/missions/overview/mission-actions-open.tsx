import { Checkbox } from '@mantine/core'
import type { Action } from '../../../../shared/domain/meeting/meeting.ts'
import { isActionLate, openActions } from '../../../../shared/domain/meeting/open-actions.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import { useDatabase } from '../../../storage/database/context.tsx'
import { useQuery } from '../../../storage/database/use-query.ts'
import { meetingCardsOf, tickAction } from '../../../storage/records/meetings.ts'
import { LinkList, LinkRow } from '../../../ui/lists/link-list.tsx'
import { Section } from '../../../ui/page/section.tsx'

type Properties = {
  readonly missionId: string
  readonly today: string
  readonly onOpenMeeting: (id: string) => void
}

/** What was decided in any of the mission's meetings and is still to be done; left out when nothing is. */
export function MissionActionsOpen({ missionId, today, onOpenMeeting }: Properties) {
  const db = useDatabase()
  const meetings = useQuery(store => meetingCardsOf(store, missionId), missionId)
  const actions = openActions(meetings ?? [])
  if (actions.length === 0) return null
  return (
    <Section title="Actions ouvertes">
      <LinkList>
        {actions.map(open => (
          <LinkRow
            key={`${open.meetingId} ${open.index}`}
            before={
              <Checkbox
                size="xs"
                checked={false}
                aria-label={`Faite\u00a0: ${open.action.title}`}
                onChange={() => tickAction(db, open, missionId)}
              />
            }
            title={open.action.title}
            detail={whoAndWhen(open.action)}
            isLate={isActionLate(open.action, today)}
            hint={open.meetingTitle}
            onOpen={() => onOpenMeeting(open.meetingId)}
          />
        ))}
      </LinkList>
    </Section>
  )
}

function whoAndWhen({ owner, due }: Action): string {
  const when = due === undefined ? undefined : `pour le ${formatDate(due)}`
  const words = [owner, when].filter(text => text !== undefined).join(' · ')
  return words || 'Sans responsable ni échéance'
}
