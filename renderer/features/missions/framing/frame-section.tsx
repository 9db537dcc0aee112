import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
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
