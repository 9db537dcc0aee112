import { Modal, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type MeetingKind, meetingKinds } from '../../../shared/domain/meeting-kind.ts'
import { usualTitle } from '../../../shared/domain/new-meeting.ts'
import { openActions } from '../../../shared/domain/open-actions.ts'
import { MissionChoice } from '../../records/mission-choice.tsx'
import { useDatabase } from '../../storage/database-context.tsx'
import { meetingCardsOf } from '../../storage/meetings.ts'
import { useMissionOptions } from '../../storage/use-mission-options.ts'
import { useQuery } from '../../storage/use-query.ts'
import { useToday } from '../../storage/use-today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { createMeeting } from './create-meeting.ts'
import styles from './meetings.module.css'

type Properties = {
  /** Chosen beforehand. */
  readonly missionId?: string | undefined
  readonly opened: boolean
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

export function NewMeetingDialog({ opened, ...form }: Properties) {
  return (
    <Modal opened={opened} onClose={form.onClose} title="Nouveau compte-rendu">
      <NewMeetingForm {...form} />
    </Modal>
  )
}

function NewMeetingForm({ missionId: chosen, onClose, onCreated }: Omit<Properties, 'opened'>) {
  const db = useDatabase()
  const today = useToday()
  const missions = useMissionOptions(today)
  const [missionId, setMission] = useState(chosen)
  const [kind, setKind] = useState<MeetingKind>('workshop')
  const [title, setTitle] = useState('')
  const [date, setDate] = useState<string | undefined>(today)
  const preview = usePreview(missionId, missions, kind)

  async function create() {
    if (missionId === undefined) return
    onCreated(await createMeeting(db, { missionId, kind, title, date, today }))
  }

  return (
    <DialogForm
      submitLabel="Créer le compte-rendu"
      isReady={missionId !== undefined}
      onSubmit={create}
      onClose={onClose}
    >
      <MissionChoice missions={missions} value={missionId} onChange={setMission} />
      <FieldGroup label="Nature">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="Nature"
          data={[...meetingKinds]}
          value={kind}
          onChange={value => setKind(value as MeetingKind)}
        />
      </FieldGroup>
      <TextInput
        size="sm"
        label="Titre"
        placeholder={preview.title}
        value={title}
        onChange={event => setTitle(event.currentTarget.value)}
      />
      <DateField label="Date" value={date} onChange={setDate} />
      <p className={styles.hint}>{preview.carried}</p>
    </DialogForm>
  )
}

type Options = ReturnType<typeof useMissionOptions>

/** What the minutes will open with, said before they are created. */
function usePreview(missionId: string | undefined, missions: Options, kind: MeetingKind) {
  const earlier = useQuery(
    async db => (missionId === undefined ? [] : meetingCardsOf(db, missionId)),
    missionId,
  )
  const mission = { title: missions.find(each => each.value === missionId)?.title ?? '' }
  const count = openActions(earlier ?? []).length
  return {
    title: missionId === undefined ? '' : usualTitle({ kind, mission, earlier: earlier ?? [] }),
    carried: `Les deux équipes et un ordre du jour seront déjà là${carriedInWords(count)}.`,
  }
}

function carriedInWords(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ', avec l’action encore ouverte'
    : `, avec les ${count}\u00a0actions encore ouvertes`
}
