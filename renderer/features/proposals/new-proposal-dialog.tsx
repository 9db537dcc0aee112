import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useDatabase } from '../../storage/database-context.tsx'
import { addProposal } from '../../storage/new-proposal.ts'
import { useToday } from '../../storage/use-today.ts'
import { MissionForm } from '../../workbench/mission-form.tsx'

type Properties = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

export function NewProposalDialog({ opened, ...form }: Properties) {
  return (
    <Modal opened={opened} onClose={form.onClose} title="Nouvelle proposition">
      <NewProposalForm {...form} />
    </Modal>
  )
}

function NewProposalForm({ onClose, onCreated }: Omit<Properties, 'opened'>) {
  const db = useDatabase()
  const today = useToday()
  const [missionId, setMission] = useState<string>()

  return (
    <MissionForm
      missionId={missionId}
      onMission={setMission}
      submitLabel="Créer la proposition"
      onSubmit={async id => onCreated(await addProposal(db, { missionId: id, today }))}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        Le contexte, les objectifs, les phases et le budget de la mission y seront déjà.
      </Text>
    </MissionForm>
  )
}
