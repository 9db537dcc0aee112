import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { ClauseMenu } from '../../../workbench/clauses/clause-menu.tsx'
import { ClientFields } from './client-fields.tsx'
import { RecipientFields } from './recipient-fields.tsx'
import { type EditorProperties, messageFor, messagesFor, reads } from './section.ts'

export const AddressSection = memo(
  ({ proposal, edit, warnings, ...others }: EditorProperties) => (
    <Section title="Destinataire et objet">
      <FieldGrid>
        <TextField
          label="Objet"
          placeholder="Accompagnement à la digitalisation du catalogue"
          value={proposal.subject}
          error={messageFor(warnings, 'subject')}
          onChange={setter(edit, 'subject', 'Objet de la proposition')}
        />
        <RecipientFields {...{ proposal, edit, warnings, ...others }} />
        <ClientFields proposal={proposal} />
        <FieldGrid columns={2}>
          <DateField
            label="Date"
            value={proposal.date}
            error={messageFor(warnings, 'date')}
            onChange={setter(edit, 'date', 'Date de la proposition')}
          />
          <TextField
            label="Référence"
            placeholder="2024-007"
            value={proposal.number}
            onChange={setter(edit, 'number', 'Référence de la proposition')}
          />
        </FieldGrid>
        <TextField
          label="Rédigée par"
          value={proposal.author}
          onChange={setter(edit, 'author', 'Auteur de la proposition')}
        />
        <Introduction {...{ proposal, edit, warnings }} />
      </FieldGrid>
    </Section>
  ),
  reads('clientId', 'subject', 'recipient', 'date', 'number', 'author', 'background'),
)

function Introduction({ proposal, edit, warnings }: Omit<EditorProperties, 'firm'>) {
  const text = proposal.background ?? ''
  return (
    <div>
      <ProseField
        label="Introduction"
        placeholder="Suite à notre échange…"
        value={text}
        onChange={setter(edit, 'background', 'Introduction')}
      />
      <WarningLines messages={messagesFor(warnings, 'introduction')} />
      <ClauseMenu
        use="presentation"
        into="prose"
        texts={[text]}
        onInsert={clause =>
          edit('Clause insérée', ({ background = '', ...before }) => ({
            ...before,
            background: [background, clause.text].filter(each => each !== '').join('\n\n'),
          }))
        }
      />
    </div>
  )
}
