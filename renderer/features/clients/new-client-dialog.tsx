import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { folded } from '../../../shared/french/folded.ts'
import { useDatabase } from '../../storage/database/context.tsx'
import { useQuery } from '../../storage/database/use-query.ts'
import { clients, createClient } from '../../storage/records/clients.ts'
import { FormDialog } from '../../ui/dialogs/form-dialog.tsx'

type Properties = {
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** A prospect, before there is any mission or document; a known name leads to its page. */
export function NewClientDialog({ onClose, onCreated }: Properties) {
  const db = useDatabase()
  const [name, setName] = useState('')
  const [sector, setSector] = useState('')
  const known = useQuery(clients)?.find(
    client => name.trim() !== '' && folded(client.name) === folded(name),
  )
  return (
    <FormDialog
      title="Nouveau client"
      submitLabel={known === undefined ? 'Créer le client' : 'Ouvrir sa fiche'}
      isReady={name.trim() !== ''}
      onSubmit={async () => onCreated(await createClient(db, { name, sector }))}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        size="sm"
        label="Raison sociale"
        description={known && 'Ce client existe déjà.'}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <TextInput
        size="sm"
        label="Secteur"
        value={sector}
        onChange={event => setSector(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
