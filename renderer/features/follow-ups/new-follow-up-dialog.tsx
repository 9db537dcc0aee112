import { useState } from 'react'
import { useDatabase } from '../../storage/database/context.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { MissionFormDialog } from '../../workbench/mission-form-dialog.tsx'
import { keepFollowUp } from './follow-up-writing.ts'

type Properties = {
  readonly today: string
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** For any mission, on any day: beside those that its end calls for. */
export function NewFollowUpDialog({ today, onClose, onCreated }: Properties) {
  const db = useDatabase()
  const [missionId, setMission] = useState<string>()
  const [due, setDue] = useState<string | undefined>(today)

  async function add(id: string) {
    if (due !== undefined) {
      onCreated(await keepFollowUp(db, { missionId: id, due, kind: 'other' }))
    }
  }

  return (
    <MissionFormDialog
      title="Ajouter un suivi"
      missionId={missionId}
      onMission={setMission}
      submitLabel="Ajouter"
      isReady={due !== undefined}
      onSubmit={add}
      onClose={onClose}
    >
      <DateField label="Prévu le" value={due} onChange={setDue} />
    </MissionFormDialog>
  )
}
