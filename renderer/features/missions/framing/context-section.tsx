import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/field-grid.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
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
