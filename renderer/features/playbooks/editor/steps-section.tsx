import { Switch } from '@mantine/core'
import { memo } from 'react'
import type { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import styles from '../playbooks.module.css'
import { type PlaybookFields, reads } from './section.ts'

type Step = Playbook['steps'][number]

export const StepsSection = memo(
  ({ playbook, edit }: PlaybookFields) => (
    <Section
      title="Étapes"
      description="Un point de passage retient les étapes suivantes tant que ses conditions ne sont pas cochées."
    >
      <RowList
        look="cards"
        rows={playbook.steps}
        reads={[]}
        onChange={setter(edit, 'steps', 'Étapes')}
        nameOf={(step, index) => step.title || `Étape ${index + 1}`}
        newRow={() => ({ title: '', items: [] })}
        addLabel="Ajouter une étape"
        render={(step, change, index) => <StepFields {...{ step, change, index }} />}
      />
    </Section>
  ),
  reads('steps'),
)

type StepProperties = {
  readonly step: Step
  readonly index: number
  readonly change: (step: Step) => void
}

function StepFields({ step, index, change }: StepProperties) {
  const isGate = step.gate === true
  return (
    <FieldGrid>
      <div className={styles.stepHead}>
        <TextField
          label={`Étape ${index + 1}`}
          placeholder="Premier contact"
          value={step.title}
          onChange={title => change({ ...step, title })}
        />
        <Switch
          size="sm"
          label="Point de passage"
          checked={isGate}
          onChange={event => change({ ...step, gate: event.currentTarget.checked })}
        />
      </div>
      <TextListField
        label={isGate ? 'Conditions pour continuer' : 'À cocher'}
        placeholder={isGate ? 'Le budget est confirmé' : 'Fixer un appel de trente minutes'}
        values={step.items}
        onChange={items => change({ ...step, items })}
      />
    </FieldGrid>
  )
}
