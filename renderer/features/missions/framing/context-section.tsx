import { memo } from 'react'
import { Section } from '../../../ui/section.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import { type MissionTab, reads, setter } from '../editing.ts'
import classes from '../fields.module.css'

export const ContextSection = memo(
  function ContextSection({ mission, edit }: MissionTab) {
    return (
      <Section title="Contexte">
        <div className={classes.pair}>
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
            label="Élément déclencheur"
            values={mission.trigger}
            onChange={setter(edit, 'trigger', 'Élément déclencheur modifié')}
          />
        </div>
      </Section>
    )
  },
  reads('situation', 'painPoints', 'trigger'),
)
