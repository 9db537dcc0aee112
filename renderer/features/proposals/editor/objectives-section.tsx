import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { KpiTable } from '../../../records/kpi-table.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
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
