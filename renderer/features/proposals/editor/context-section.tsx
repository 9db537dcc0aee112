import { memo } from 'react'
import { Section } from '../../../ui/section.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import styles from './editor.module.css'
import { type EditorProperties, reads, setter } from './section.ts'

export const ContextSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Contexte">
      <div className={styles.fields}>
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
      </div>
    </Section>
  ),
  reads('situation', 'trigger'),
)
