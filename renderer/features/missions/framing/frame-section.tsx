import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/field-grid.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const FrameSection = memo(
  function FrameSection({ mission, edit }: MissionTab) {
    return (
      <Section title="Conditions">
        <FieldGrid columns={2}>
          <TextListField
            label="Contraintes"
            values={mission.constraints}
            onChange={setter(edit, 'constraints', 'Contraintes modifiées')}
          />
          <TextListField
            label="Facteurs clés de succès"
            values={mission.successFactors}
            onChange={setter(edit, 'successFactors', 'Facteurs de succès modifiés')}
          />
        </FieldGrid>
      </Section>
    )
  },
  reads('constraints', 'successFactors'),
)
