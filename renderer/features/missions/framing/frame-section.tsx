import { memo } from 'react'
import { Section } from '../../../ui/section.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import { type MissionTab, reads, setter } from '../editing.ts'
import classes from '../fields.module.css'

export const FrameSection = memo(
  function FrameSection({ mission, edit }: MissionTab) {
    return (
      <Section title="Conditions">
        <div className={classes.pair}>
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
        </div>
      </Section>
    )
  },
  reads('constraints', 'successFactors'),
)
