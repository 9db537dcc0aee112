import { Modal } from '@mantine/core'
import { useState } from 'react'
import { MissionChoice } from '../../records/mission-choice.tsx'
import { useDatabase } from '../../storage/database-context.tsx'
import { useMissionOptions } from '../../storage/use-mission-options.ts'
import { DateField } from '../../ui/date-field.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { keepFollowUp } from './follow-up-writing.ts'

type Properties = {
  readonly opened: boolean
  readonly today: string
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** For any mission, on any day: beside those that its end calls for. */
export function NewFollowUpDialog({ opened, onClose, ...form }: Properties) {
  return (
    <Modal opened={opened} onClose={onClose} title="Ajouter un suivi">
      <NewFollowUpForm onClose={onClose} {...form} />
    </Modal>
  )
}

function NewFollowUpForm({ today, onClose, onCreated }: Omit<Properties, 'opened'>) {
  const db = useDatabase()
  const missions = useMissionOptions(today)
  const [missionId, setMission] = useState<string>()
  const [due, setDue] = useState<string | undefined>(today)

  async function add() {
    if (missionId === undefined || due === undefined) return
    onCreated(await keepFollowUp(db, { missionId, due, kind: 'other' }))
  }

  return (
    <DialogForm
      submitLabel="Ajouter"
      isReady={missionId !== undefined && due !== undefined}
      onSubmit={add}
      onClose={onClose}
    >
      <MissionChoice missions={missions} value={missionId} onChange={setMission} />
      <DateField label="Prévu le" value={due} onChange={setDue} />
    </DialogForm>
  )
}
