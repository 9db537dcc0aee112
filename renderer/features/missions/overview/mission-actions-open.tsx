import { Checkbox, UnstyledButton } from '@mantine/core'
import { formatDate } from '../../../../shared/domain/french.ts'
import {
  isActionLate,
  type OpenAction,
  openActions,
} from '../../../../shared/domain/open-actions.ts'
import { useDatabase } from '../../../storage/database-context.tsx'
import { meetingCardsOf, tickAction } from '../../../storage/meetings.ts'
import { useQuery } from '../../../storage/use-query.ts'
import { Section } from '../../../ui/section.tsx'
import styles from './overview.module.css'

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
      <ul className={styles.list}>
        {actions.map(open => (
          <li key={`${open.meetingId} ${open.index}`} className={styles.action}>
            <Checkbox
              size="xs"
              checked={false}
              aria-label={`Faite\u00a0: ${open.action.title}`}
              onChange={() => tickAction(db, open, missionId)}
            />
            <UnstyledButton
              className={styles.row}
              title={open.meetingTitle}
              onClick={() => onOpenMeeting(open.meetingId)}
            >
              <span className={styles.words}>
                <span>{open.action.title}</span>
                <ActionDetail open={open} today={today} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ActionDetail({
  open: { action },
  today,
}: {
  readonly open: OpenAction
  readonly today: string
}) {
  const due = action.due === undefined ? undefined : `pour le ${formatDate(action.due)}`
  const words = [action.owner, due].filter(text => text !== undefined).join(' · ')
  return (
    <span className={styles.detail} data-late={isActionLate(action, today)}>
      {words || 'Sans responsable ni échéance'}
    </span>
  )
}
