import type { Contact } from '../../../../shared/domain/client/client.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { type EditorProperties, messageFor } from './section.ts'

/** To whom the proposal goes: printed on its cover and above the letter. */
export function RecipientFields({ proposal, edit, warnings }: EditorProperties) {
  const set = (change: Partial<Contact>) =>
    edit('Destinataire', before => ({ ...before, recipient: { ...before.recipient, ...change } }))
  return (
    <FieldGrid columns={2}>
      <TextField
        label="Destinataire"
        placeholder="Prénom et nom"
        value={proposal.recipient.name}
        error={messageFor(warnings, 'recipient')}
        onChange={name => set({ name })}
      />
      <TextField
        label="Fonction"
        placeholder="Directrice générale"
        value={proposal.recipient.role}
        onChange={role => set({ role })}
      />
    </FieldGrid>
  )
}
