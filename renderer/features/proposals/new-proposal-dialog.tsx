import { Text } from '@mantine/core'
import { useState } from 'react'
import { useDatabase } from '../../storage/database/context.tsx'
import { useToday } from '../../storage/database/use-today.ts'
import { addProposal } from '../../storage/records/new-proposal.ts'
import { MissionFormDialog } from '../../workbench/mission-form-dialog.tsx'

type Properties = {
  /** Chosen beforehand. */
  readonly missionId?: string | undefined
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

export function NewProposalDialog({ missionId: chosen, onClose, onCreated }: Properties) {
  const db = useDatabase()
  const today = useToday()
  const [missionId, setMission] = useState(chosen)

  return (
    <MissionFormDialog
      title="Nouvelle proposition"
      missionId={missionId}
      onMission={setMission}
      submitLabel="Créer la proposition"
      onSubmit={async id => onCreated(await addProposal(db, { missionId: id, today }))}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        Le contexte, les objectifs, les phases et le budget de la mission y seront déjà.
      </Text>
    </MissionFormDialog>
  )
}
