import type { Contact } from '../../shared/domain/client/client.ts'
import { withDe } from '../../shared/french/writing.ts'
import { EmailField } from '../ui/fields/email-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { type FieldColumn, FieldTable } from '../ui/rows/field-table.tsx'
import type { RowsProperties } from './editing.ts'

/** The people one knows at a client's. */
export function ContactTable({ rows, onChange }: RowsProperties<Contact>) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={contact => contact.name || 'Contact'}
      newRow={() => ({ name: '' })}
      addLabel="Ajouter un contact"
      columns={columns}
    />
  )
}

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
  cell: (contact, change) => {
    const field = {
      label: contact.name === '' ? title : `${title} ${withDe(contact.name)}`,
      hiddenLabel: true,
      value: contact[key],
      onChange: (value: string) => change({ ...contact, [key]: value }),
    }
    return type === 'email' ? <EmailField {...field} /> : <TextField {...field} type={type} />
  },
}))
