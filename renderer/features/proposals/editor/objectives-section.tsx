import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { KpiTable } from '../../../records/kpi-table.tsx'
import { FieldGrid } from '../../../ui/field-grid.tsx'
import { FieldGroup } from '../../../ui/field-group.tsx'
import { ProseField } from '../../../ui/prose-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import { type EditorProperties, reads } from './section.ts'

export const ObjectivesSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Objectifs et indicateurs">
      <FieldGrid>
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
          <KpiTable rows={proposal.kpis} onChange={setter(edit, 'kpis', 'Indicateurs de succès')} />
        </FieldGroup>
      </FieldGrid>
    </Section>
  ),
  reads('objective', 'secondaryObjectives', 'kpis'),
)
