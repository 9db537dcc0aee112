import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const ContextSection = memo(
  function ContextSection({ mission, edit }: MissionTab) {
    return (
      <Section title="Contexte">
        <FieldGrid columns={2}>
          <TextListField
            label="Situation"
            values={mission.situation}
            onChange={setter(edit, 'situation', 'Situation modifiée')}
          />
          <TextListField
            label="Points de douleur"
            values={mission.painPoints}
            onChange={setter(edit, 'painPoints', 'Points de douleur modifiés')}
          />
          <TextListField
            label="Déclencheurs"
            values={mission.trigger}
            onChange={setter(edit, 'trigger', 'Déclencheurs modifiés')}
          />
        </FieldGrid>
      </Section>
    )
  },
  reads('situation', 'painPoints', 'trigger'),
)
