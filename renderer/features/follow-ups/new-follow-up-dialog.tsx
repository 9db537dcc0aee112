import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { clients } from '../../storage/clients.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { missionCards } from '../../storage/missions.ts'
import { useQuery } from '../../storage/use-query.ts'
import { DateField } from '../../ui/date-field.tsx'
import { showFailure } from '../../ui/save-outcome.tsx'
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
    <Modal
      opened={opened}
      onClose={onClose}
      title="Ajouter un suivi"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      <NewFollowUpForm onClose={onClose} {...form} />
    </Modal>
  )
}

function NewFollowUpForm({ today, onClose, onCreated }: Omit<Properties, 'opened'>) {
  const db = useDatabase()
  const missions = useQuery(missionCards) ?? []
  const names = new Map((useQuery(clients) ?? []).map(({ id, name }) => [id, name]))
  const [missionId, setMission] = useState<string | null>(null)
  const [due, setDue] = useState<string | undefined>(today)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (missionId === null || due === undefined) return
    const request = { missionId, due, kind: 'other' as const }
    await keepFollowUp(db, request).then(onCreated, error => showFailure(error.message))
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
          data={missions.map(({ id, title, clientId }) => ({
            value: id,
            label: [names.get(clientId), title || 'Sans titre'].filter(Boolean).join(' · '),
          }))}
          value={missionId}
          onChange={setMission}
        />
        <DateField label="Prévu le" value={due} onChange={setDue} />
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button type="submit" disabled={missionId === null || due === undefined}>
            Ajouter
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
