import type { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { setter } from '../../../records/editing.ts'
import { useDraft } from '../../../storage/drafts/use-draft.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

/** The client's own record, for every document: what a proposal must say of it before it leaves. */
export function ClientFields({ proposal }: { readonly proposal: Proposal }) {
  const { row: client, edit } = useDraft('clients', proposal.clientId, proposal.id)
  if (client === undefined) return null
  return (
    <FieldGrid columns={2}>
      <TextField
        label="Adresse du client"
        multiline
        placeholder={'3 rue des Ateliers\n69007 Lyon'}
        value={client.address}
        onChange={setter(edit, 'address', 'Adresse du client modifiée')}
      />
      <TextField
        label="SIREN du client"
        placeholder="732 829 320"
        value={client.siren}
        onChange={setter(edit, 'siren', 'SIREN du client modifié')}
      />
    </FieldGrid>
  )
}
