import { Autocomplete, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDatabase } from '../../storage/database/context.tsx'
import { useQuery } from '../../storage/database/use-query.ts'
import { clients } from '../../storage/records/clients.ts'
import { createMission, type NewMission } from '../../storage/records/new-mission.ts'
import { FormDialog } from '../../ui/dialogs/form-dialog.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'

type Properties = {
  /** Whose it will be, when that is known. */
  readonly clientId: string | undefined
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

const nothing = { title: '', start: undefined, end: undefined }

export function NewMissionDialog({ clientId, onClose, onCreated }: Properties) {
  const db = useDatabase()
  const known = useQuery(clients) ?? []
  const [given, setGiven] = useState<Partial<NewMission>>({})
  const client = known.find(({ id }) => id === clientId)?.name ?? ''
  const mission: NewMission = { ...nothing, client, ...given }
  const change = (part: Partial<NewMission>) => setGiven({ ...given, ...part })
  const { start, end } = mission
  const isBackwards = start !== undefined && end !== undefined && end < start
  const isReady = mission.client.trim() !== '' && mission.title.trim() !== '' && !isBackwards

  return (
    <FormDialog
      title="Nouvelle mission"
      submitLabel="Créer la mission"
      isReady={isReady}
      onSubmit={async () => onCreated(await createMission(db, mission))}
      onClose={onClose}
    >
      <Autocomplete
        data-autofocus
        size="sm"
        label="Client"
        description="Choisissez un client connu, ou tapez le nom d’un nouveau."
        data={[...new Set(known.map(({ name }) => name))]}
        value={mission.client}
        onChange={client => change({ client })}
        limit={8}
        openOnFocus={false}
      />
      <TextInput
        size="sm"
        label="Titre de la mission"
        value={mission.title}
        onChange={event => change({ title: event.currentTarget.value })}
      />
      <Group grow>
        <DateField label="Début" value={mission.start} onChange={start => change({ start })} />
        <DateField
          label="Fin"
          value={mission.end}
          minimum={mission.start}
          error={isBackwards ? 'La fin précède le début.' : undefined}
          onChange={end => change({ end })}
        />
      </Group>
    </FormDialog>
  )
}
