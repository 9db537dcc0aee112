import { memo } from 'react'
import type { Contact } from '../../../../shared/domain/client.ts'
import { setter } from '../../../records/editing.ts'
import { type FieldColumn, FieldTable } from '../../../ui/field-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const ContactsSection = memo(function ContactsSection({ client, editClient }: MissionTab) {
  return (
    <Section title="Contacts du client">
      <FieldTable
        rows={client.contacts}
        onChange={setter(editClient, 'contacts', 'Contacts du client modifiés')}
        nameOf={contact => contact.name || 'Contact'}
        newRow={() => ({ name: '' })}
        addLabel="Ajouter un contact"
        columns={columns}
      />
    </Section>
  )
}, reads())

const columns: readonly FieldColumn<Contact>[] = (
  [
    ['name', 'Nom', 'text'],
    ['role', 'Fonction', 'text'],
    ['email', 'Courriel', 'email'],
    ['phone', 'Téléphone', 'tel'],
  ] as const
).map(([key, title, type]) => ({
  title,
  width: '1fr',
  cell: (contact, change) => (
    <TextField
      label={contact.name === '' ? title : `${title} de ${contact.name}`}
      hiddenLabel
      type={type}
      value={contact[key]}
      onChange={value => change({ ...contact, [key]: value })}
    />
  ),
}))
