import { Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { MeetingLinks } from '../../../records/meeting-links.tsx'
import { useQuery } from '../../../storage/database/use-query.ts'
import { meetingCardsOf } from '../../../storage/records/meetings.ts'
import { Section } from '../../../ui/page/section.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'

type Properties = {
  readonly missionId: string
  readonly onOpen: (id: string) => void
  readonly onNew: () => void
}

export function MissionMeetings({ missionId, onOpen, onNew }: Properties) {
  const meetings = useQuery(db => meetingCardsOf(db, missionId), missionId)
  if (meetings === undefined) return null
  return (
    <Section title="Comptes-rendus">
      {meetings.length === 0 && (
        <Text size="sm" c="dimmed" mb={4}>
          Aucun compte-rendu. Le premier s’ouvre avec les deux équipes et un ordre du jour.
        </Text>
      )}
      <MeetingLinks meetings={meetings} onOpen={onOpen} />
      <QuietButton icon={<IconPlus size={14} />} onClick={onNew}>
        Nouveau compte-rendu
      </QuietButton>
    </Section>
  )
}
