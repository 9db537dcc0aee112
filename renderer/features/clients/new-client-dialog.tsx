import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { createClient } from '../../storage/clients.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'

type Properties = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** A prospect, before there is any mission or document; a known name leads to its page. */
export function NewClientDialog({ opened, onClose, onCreated }: Properties) {
  return (
    <Modal opened={opened} onClose={onClose} title="Nouveau client">
      <NewClientForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

function NewClientForm({ onClose, onCreated }: Omit<Properties, 'opened'>) {
  const db = useDatabase()
  const [name, setName] = useState('')
  const [sector, setSector] = useState('')
  return (
    <DialogForm
      submitLabel="Créer le client"
      isReady={name.trim() !== ''}
      onSubmit={async () => onCreated(await createClient(db, { name, sector }))}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        size="sm"
        label="Raison sociale"
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <TextInput
        size="sm"
        label="Secteur"
        value={sector}
        onChange={event => setSector(event.currentTarget.value)}
      />
    </DialogForm>
  )
}
