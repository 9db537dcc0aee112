import { Button, Group, Modal, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type MeetingKind, meetingKinds } from '../../../shared/domain/meeting-kind.ts'
import { usualTitle } from '../../../shared/domain/new-meeting.ts'
import { openActions } from '../../../shared/domain/open-actions.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { meetingCardsOf } from '../../storage/meetings.ts'
import { useMissionOptions } from '../../storage/use-mission-options.ts'
import { useQuery } from '../../storage/use-query.ts'
import { useToday } from '../../storage/use-today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { showFailure } from '../../ui/save-outcome.tsx'
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
    <Modal
      opened={opened}
      onClose={form.onClose}
      title="Nouveau compte-rendu"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
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

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (missionId === undefined) return
    const id = await createMeeting(db, { missionId, kind, title, date, today }).catch(error => {
      showFailure(error.message)
      return undefined
    })
    if (id !== undefined) onCreated(id)
  }

  return (
    <form onSubmit={onSubmit}>
      <Stack gap="sm">
        <Select
          data-autofocus
          size="sm"
          label="Mission"
          searchable
          openOnFocus={false}
          nothingFoundMessage="Aucune mission"
          data={missions}
          value={missionId ?? null}
          onChange={id => setMission(id ?? undefined)}
        />
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
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" disabled={missionId === undefined}>
            Créer le compte-rendu
          </Button>
        </Group>
      </Stack>
    </form>
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
