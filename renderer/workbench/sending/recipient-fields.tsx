import type { Dispatch, SetStateAction } from 'react'
import { DateField } from '../../ui/fields/date-field.tsx'
import { EmailField } from '../../ui/fields/email-field.tsx'
import { FieldGrid } from '../../ui/fields/field-grid.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

export type Recipient = { readonly name: string; readonly email?: string | undefined }

type Properties = {
  readonly recipient: Recipient
  readonly setRecipient: Dispatch<SetStateAction<Recipient>>
  readonly sentOn: string | undefined
  readonly setSentOn: (day: string | undefined) => void
}

export function RecipientFields({ recipient, setRecipient, sentOn, setSentOn }: Properties) {
  return (
    <FieldGrid columns={3}>
      <TextField
        label="Envoyé à"
        placeholder="Prénom et nom"
        autoFocus
        value={recipient.name}
        onChange={name => setRecipient(before => ({ ...before, name }))}
      />
      <EmailField
        label="Courriel"
        value={recipient.email}
        onChange={email => setRecipient(before => ({ ...before, email }))}
      />
      <DateField label="Jour de l’envoi" value={sentOn} onChange={setSentOn} />
    </FieldGrid>
  )
}
