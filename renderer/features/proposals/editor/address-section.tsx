import { memo } from 'react'
import { DateField } from '../../../ui/date-field.tsx'
import { ProseField } from '../../../ui/prose-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './editor.module.css'
import { RecipientFields } from './recipient-fields.tsx'
import { type EditorProperties, messageFor, reads, setter } from './section.ts'

export const AddressSection = memo(
  ({ proposal, edit, warnings, ...others }: EditorProperties) => (
    <Section title="Destinataire et objet">
      <div className={styles.fields}>
        <TextField
          label="Objet"
          placeholder="Accompagnement à la digitalisation du catalogue"
          value={proposal.subject}
          error={messageFor(warnings, 'subject')}
          onChange={setter(edit, 'subject', 'Objet de la proposition')}
        />
        <RecipientFields {...{ proposal, edit, warnings, ...others }} />
        <div className={styles.pair}>
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
        </div>
        <TextField
          label="Rédigée par"
          value={proposal.author}
          onChange={setter(edit, 'author', 'Auteur de la proposition')}
        />
        <ProseField
          label="Introduction"
          placeholder="Suite à notre échange…"
          value={proposal.background ?? ''}
          onChange={setter(edit, 'background', 'Introduction')}
        />
      </div>
    </Section>
  ),
  reads('subject', 'recipient', 'date', 'number', 'author', 'background'),
)
