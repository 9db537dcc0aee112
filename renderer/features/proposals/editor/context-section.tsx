import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type EditorProperties, reads } from './section.ts'

export const ContextSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Contexte">
      <FieldGrid>
        <TextListField
          label="Situation actuelle"
          placeholder="Un constat par ligne"
          values={proposal.situation}
          onChange={setter(edit, 'situation', 'Situation actuelle')}
        />
        <TextListField
          label="Ce qui déclenche le projet"
          placeholder="Ce qui rend le projet nécessaire maintenant"
          values={proposal.trigger}
          onChange={setter(edit, 'trigger', 'Déclencheur')}
        />
      </FieldGrid>
    </Section>
  ),
  reads('situation', 'trigger'),
)
