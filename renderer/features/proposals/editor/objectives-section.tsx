import { memo } from 'react'
import type { Kpi } from '../../../../shared/domain/plan.ts'
import { ProseField } from '../../../ui/prose-field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import styles from './editor.module.css'
import { FieldGroup } from './field-group.tsx'
import { type EditorProperties, reads, setter } from './section.ts'

export const ObjectivesSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Objectifs et indicateurs">
      <div className={styles.fields}>
        <ProseField
          label="Objectif principal"
          placeholder="Ce que le client aura obtenu à la fin"
          value={proposal.objective}
          onChange={setter(edit, 'objective', 'Objectif principal')}
        />
        <TextListField
          label="Objectifs secondaires"
          values={proposal.secondaryObjectives}
          onChange={setter(edit, 'secondaryObjectives', 'Objectifs secondaires')}
        />
        <FieldGroup label="Indicateurs de succès">
          <RowList
            rows={proposal.kpis}
            onChange={setter(edit, 'kpis', 'Indicateurs de succès')}
            nameOf={kpi => kpi.label}
            newRow={() => ({ id: crypto.randomUUID(), label: '' })}
            addLabel="Ajouter un indicateur"
            render={(kpi, change) => <KpiFields kpi={kpi} change={change} />}
          />
        </FieldGroup>
      </div>
    </Section>
  ),
  reads('objective', 'secondaryObjectives', 'kpis'),
)

type KpiProperties = { readonly kpi: Kpi; readonly change: (kpi: Kpi) => void }

function KpiFields({ kpi, change }: KpiProperties) {
  return (
    <div className={styles.kpi}>
      <TextField
        label="Indicateur"
        hiddenLabel
        placeholder="Indicateur"
        value={kpi.label}
        onChange={label => change({ ...kpi, label })}
      />
      <TextField
        label="Valeur actuelle"
        hiddenLabel
        placeholder="Aujourd’hui"
        value={kpi.baseline}
        onChange={baseline => change({ ...kpi, baseline })}
      />
      <TextField
        label="Cible"
        hiddenLabel
        placeholder="Cible"
        value={kpi.target}
        onChange={target => change({ ...kpi, target })}
      />
      <TextField
        label="Unité"
        hiddenLabel
        placeholder="Unité"
        value={kpi.unit}
        onChange={unit => change({ ...kpi, unit })}
      />
    </div>
  )
}
