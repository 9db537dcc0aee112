import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { moveToTrash } from '../../storage/trash.ts'
import { undo } from '../../storage/undo.ts'
import { showFailure } from '../../ui/save-outcome.tsx'
import { showTrashed } from '../../ui/undo-notice.tsx'
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

  async function next(itsMission: string) {
    const request = { missionId: itsMission, kind, title: '', date: today, today }
    await createMeeting(db, request).then(onOpenMeeting, error => showFailure(error.message))
  }

  async function discard() {
    const what = 'Compte-rendu supprimé'
    await moveToTrash(db, { table: 'meetings', id, what, scope: 'workspace' })
    showTrashed(title || 'Compte-rendu sans titre', () => undo(db, 'workspace'))
    onLeave()
  }

  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label="Autres actions sur le compte-rendu">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {missionId !== undefined && (
          <Menu.Item onClick={() => next(missionId)}>Préparer la séance suivante</Menu.Item>
        )}
        <Menu.Item color="var(--etabli-bad)" onClick={discard}>
          Mettre à la corbeille
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
