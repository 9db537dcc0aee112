import { Text, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { formatDate } from '../../../../shared/domain/french.ts'
import type { MeetingCard } from '../../../../shared/domain/meeting-card.ts'
import { meetingKindLabel } from '../../../../shared/domain/meeting-kind.ts'
import { openActions } from '../../../../shared/domain/open-actions.ts'
import { meetingCardsOf } from '../../../storage/meetings.ts'
import { useQuery } from '../../../storage/use-query.ts'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './overview.module.css'

type Properties = {
  readonly missionId: string
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
}

/** The mission's minutes, the latest first. */
export function MissionMeetings({ missionId, onOpen, onNew }: Properties) {
  const meetings = useQuery(db => meetingCardsOf(db, missionId), missionId)
  if (meetings === undefined) return null
  const open = Map.groupBy(openActions(meetings), ({ meetingId }) => meetingId)
  return (
    <Section title="Comptes-rendus">
      {meetings.length === 0 && (
        <Text size="sm" c="dimmed" mb={4}>
          Aucun compte-rendu. Le premier s’ouvre avec les deux équipes et un ordre du jour.
        </Text>
      )}
      <ul className={styles.list}>
        {meetings
          .toSorted((a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999'))
          .map(meeting => (
            <li key={meeting.id}>
              <UnstyledButton className={styles.row} onClick={() => onOpen(meeting.id)}>
                <span className={styles.words}>
                  <span>{meeting.title || 'Sans titre'}</span>
                  <span className={styles.detail}>
                    {detailOf(meeting, open.get(meeting.id)?.length ?? 0)}
                  </span>
                </span>
              </UnstyledButton>
            </li>
          ))}
      </ul>
      <QuietButton icon={<IconPlus size={14} />} onClick={onNew}>
        Nouveau compte-rendu
      </QuietButton>
    </Section>
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
