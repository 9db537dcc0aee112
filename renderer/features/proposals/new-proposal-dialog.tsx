import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { MissionChoice } from '../../records/mission-choice.tsx'
import { useDatabase } from '../../storage/database-context.tsx'
import { addProposal } from '../../storage/new-proposal.ts'
import { useMissionOptions } from '../../storage/use-mission-options.ts'
import { useToday } from '../../storage/use-today.ts'
import { DialogForm } from '../../ui/dialog-form.tsx'

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
  const missions = useMissionOptions(today)
  const [missionId, setMission] = useState<string>()

  async function create() {
    if (missionId !== undefined) onCreated(await addProposal(db, { missionId, today }))
  }

  return (
    <DialogForm
      submitLabel="Créer la proposition"
      isReady={missionId !== undefined}
      onSubmit={create}
      onClose={onClose}
    >
      <MissionChoice missions={missions} value={missionId} onChange={setMission} />
      <Text size="sm" c="dimmed">
        Le contexte, les objectifs, les phases et le budget de la mission y seront déjà.
      </Text>
    </DialogForm>
  )
}
