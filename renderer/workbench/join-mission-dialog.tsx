import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Client } from '../../shared/domain/client/client.ts'
import { useDatabase } from '../storage/database/context.tsx'
import { useQuery } from '../storage/database/use-query.ts'
import { missionCardsOf } from '../storage/records/missions.ts'
import { createMission } from '../storage/records/new-mission.ts'
import { FormDialog } from '../ui/dialogs/form-dialog.tsx'
import { SelectField } from '../ui/fields/select-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'

/** A document that came in without a mission. */
export type Joining = {
  readonly client: Client
  /** Its title, proposed for a mission to be made for it. */
  readonly title: string
  readonly onJoin: (missionId: string) => void
}

type Properties = Joining & { readonly onClose: () => void }

/** To one of the client's missions, or to a new one. */
export function JoinMissionDialog({ client, title, onJoin, onClose }: Properties) {
  const db = useDatabase()
  const missions = useQuery(async store => missionCardsOf(store, client.id), client.id) ?? []
  const [missionId, setMission] = useState<string>()
  const [newTitle, setNewTitle] = useState(title)

  async function join() {
    const made = { client: client.name, title: newTitle, start: undefined, end: undefined }
    onJoin(missionId ?? (await createMission(db, made)))
    onClose()
  }

  return (
    <FormDialog
      title="Rattacher à une mission"
      submitLabel={missionId === undefined ? 'Créer la mission' : 'Rattacher'}
      isReady={missionId !== undefined || newTitle.trim() !== ''}
      onSubmit={join}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {`Rapports, comptes-rendus, budget et contrôles de ${client.name} s’y retrouvent.`}
      </Text>
      {missions.length > 0 && (
        <SelectField
          label="Mission"
          clearable
          placeholder="Une nouvelle mission"
          value={missionId}
          options={missions.map(({ id, title: name }) => ({
            value: id,
            label: name || 'Sans titre',
          }))}
          onChange={setMission}
        />
      )}
      {missionId === undefined && (
        <TextField
          label="Titre de la nouvelle mission"
          autoFocus
          value={newTitle}
          onChange={setNewTitle}
        />
      )}
    </FormDialog>
  )
}
