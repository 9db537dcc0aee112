import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type MeetingKind, meetingKinds } from '../../../shared/domain/meeting/kind.ts'
import { usualTitle } from '../../../shared/domain/meeting/new-meeting.ts'
import { openActions } from '../../../shared/domain/meeting/open-actions.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useQuery } from '../../storage/database/use-query.ts'
import { useToday } from '../../storage/database/use-today.ts'
import { meetingCardsOf } from '../../storage/records/meetings.ts'
import { mission } from '../../storage/records/missions.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { SegmentedField } from '../../ui/fields/segmented-field.tsx'
import { MissionFormDialog } from '../../workbench/mission-form-dialog.tsx'
import { createMeeting } from './create-meeting.ts'
import styles from './meetings.module.css'

type Properties = {
  /** Chosen beforehand. */
  readonly missionId?: string | undefined
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

export function NewMeetingDialog({ missionId: chosen, onClose, onCreated }: Properties) {
  const db = useDatabase()
  const today = useToday()
  const [missionId, setMission] = useState(chosen)
  const [kind, setKind] = useState<MeetingKind>('workshop')
  const [title, setTitle] = useState('')
  const [date, setDate] = useState<string | undefined>(today)
  const preview = usePreview(missionId, kind)

  return (
    <MissionFormDialog
      title="Nouveau compte-rendu"
      missionId={missionId}
      onMission={setMission}
      submitLabel="Créer le compte-rendu"
      onSubmit={async id =>
        onCreated(await createMeeting(db, { missionId: id, kind, title, date, today }))
      }
      onClose={onClose}
    >
      <SegmentedField label="Nature" value={kind} options={meetingKinds} onChange={setKind} />
      <TextInput
        size="sm"
        label="Titre"
        placeholder={preview?.title ?? ''}
        value={title}
        onChange={event => setTitle(event.currentTarget.value)}
      />
      <DateField label="Date" value={date} onChange={setDate} />
      <p className={styles.hint}>
        {`Les deux équipes et un ordre du jour seront déjà là${carriedInWords(preview?.open ?? 0)}.`}
      </p>
    </MissionFormDialog>
  )
}

/** What the minutes will open with, said before they are created. */
function usePreview(missionId: string | undefined, kind: MeetingKind) {
  return useQuery(
    async db => {
      if (missionId === undefined) return undefined
      const earlier = await meetingCardsOf(db, missionId)
      const own = { title: (await mission(db, missionId))?.title ?? '' }
      return {
        title: usualTitle({ kind, mission: own, earlier }),
        open: openActions(earlier).length,
      }
    },
    missionId,
    kind,
  )
}

function carriedInWords(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ', avec l’action encore ouverte'
    : `, avec les ${count}\u00a0actions encore ouvertes`
}
