import { memo } from 'react'
import { playbookKinds } from '../../../../shared/domain/playbook/kinds.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type PlaybookFields, reads } from './section.ts'

export const IdentitySection = memo(
  ({ playbook, edit }: PlaybookFields) => (
    <Section title="Méthode">
      <FieldGrid>
        <TextField
          label="Titre"
          placeholder="Qualifier un prospect"
          value={playbook.title}
          onChange={setter(edit, 'title', 'Titre de la méthode')}
        />
        <SelectField
          label="Usage"
          value={playbook.kind}
          options={playbookKinds}
          onChange={kind =>
            edit('Usage de la méthode', before => ({ ...before, kind: kind ?? before.kind }))
          }
        />
      </FieldGrid>
    </Section>
  ),
  reads('title', 'kind'),
)
