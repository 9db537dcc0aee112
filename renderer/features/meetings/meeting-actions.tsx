import { Menu } from '@mantine/core'
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useOneAtATime } from '../../ui/dialogs/use-one-at-a-time.ts'
import { showFailure } from '../../ui/notices/save-outcome.tsx'
import { RecordMenu } from '../../workbench/record-menu.tsx'
import { throwAway } from '../../workbench/throw-away.ts'
import { createMeeting } from './create-meeting.ts'

type Properties = {
  readonly meeting: Meeting
  readonly today: string
  readonly onOpenMeeting: (id: string) => void
  readonly onLeave: () => void
}

/** The next meeting of its kind, and its end. */
export function MeetingActions({ meeting, today, onOpenMeeting, onLeave }: Properties) {
  const db = useDatabase()
  const { id, kind, title, missionId } = meeting

  const next = useOneAtATime(async (itsMission: string) => {
    const request = { missionId: itsMission, kind, title: '', date: today, today }
    await createMeeting(db, request).then(onOpenMeeting, error => showFailure(error.message))
  })

  async function discard() {
    const name = title || 'Compte-rendu sans titre'
    await throwAway(db, { table: 'meetings', id, what: 'Compte-rendu supprimé', name })
    onLeave()
  }

  return (
    <RecordMenu label="Autres actions sur le compte-rendu" id={id} onDiscard={discard}>
      {missionId !== undefined && (
        <Menu.Item onClick={() => next(missionId)}>Préparer la séance suivante</Menu.Item>
      )}
    </RecordMenu>
  )
}
