import { memo } from 'react'
import type { NextStep } from '../../../../shared/domain/plan.ts'
import type { Reference } from '../../../../shared/domain/proposal.ts'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import styles from './editor.module.css'
import { type EditorProperties, reads, setter } from './section.ts'

export const GuaranteesSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Garanties">
      <TextListField
        label="Garanties"
        hiddenLabel
        placeholder="Garantie planning : deux jours offerts en cas de retard de notre fait"
        addLabel="Ajouter une garantie"
        values={proposal.guarantees}
        onChange={setter(edit, 'guarantees', 'Garanties')}
      />
    </Section>
  ),
  reads('guarantees'),
)

export const ReferencesSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Références">
      <RowList
        rows={proposal.references}
        onChange={setter(edit, 'references', 'Références')}
        nameOf={reference => reference.client}
        newRow={() => ({ client: '' })}
        addLabel="Ajouter une référence"
        render={(reference, change) => <ReferenceFields reference={reference} change={change} />}
      />
    </Section>
  ),
  reads('references'),
)

export const NextStepsSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Prochaines étapes">
      <RowList
        rows={proposal.nextSteps}
        onChange={setter(edit, 'nextSteps', 'Prochaines étapes')}
        nameOf={step => step.what}
        newRow={() => ({ what: '' })}
        addLabel="Ajouter une étape"
        render={(step, change) => <NextStepFields step={step} change={change} />}
      />
    </Section>
  ),
  reads('nextSteps'),
)

type ReferenceProperties = {
  readonly reference: Reference
  readonly change: (reference: Reference) => void
}

function ReferenceFields({ reference, change }: ReferenceProperties) {
  return (
    <div className={styles.reference}>
      <TextField
        label="Client"
        hiddenLabel
        placeholder="Client"
        value={reference.client}
        onChange={client => change({ ...reference, client })}
      />
      <TextField
        label="Projet"
        hiddenLabel
        placeholder="Projet"
        value={reference.project}
        onChange={project => change({ ...reference, project })}
      />
      <TextField
        label="Résultat"
        hiddenLabel
        placeholder="Résultat obtenu"
        value={reference.result}
        onChange={result => change({ ...reference, result })}
      />
      <TextField
        label="Contact"
        hiddenLabel
        placeholder="Contact, avec son accord"
        value={reference.contact}
        onChange={contact => change({ ...reference, contact })}
      />
    </div>
  )
}

type NextStepProperties = { readonly step: NextStep; readonly change: (step: NextStep) => void }

function NextStepFields({ step, change }: NextStepProperties) {
  return (
    <div className={styles.milestone}>
      <TextField
        label="Quand"
        hiddenLabel
        placeholder="Quand"
        value={step.when}
        onChange={when => change({ ...step, when })}
      />
      <TextField
        label="Étape"
        hiddenLabel
        placeholder="Ce qui se passe"
        value={step.what}
        onChange={what => change({ ...step, what })}
      />
    </div>
  )
}
