import { memo } from 'react'
import { setter } from '../../../records/editing.ts'
import { KpiTable } from '../../../records/kpi-table.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const ObjectivesSection = memo(
  function ObjectivesSection({ mission, edit }: MissionTab) {
    return (
      <Section title="Objectifs">
        <FieldGrid>
          <ProseField
            label="Objectif principal"
            placeholder="Ce que le client doit avoir obtenu à la fin de la mission"
            value={mission.objective}
            onChange={setter(edit, 'objective', 'Objectif principal modifié')}
          />
          <TextListField
            label="Objectifs secondaires"
            values={mission.secondaryObjectives}
            onChange={setter(edit, 'secondaryObjectives', 'Objectifs secondaires modifiés')}
          />
          <FieldGroup label="Indicateurs de succès">
            <KpiTable
              rows={mission.kpis}
              onChange={setter(edit, 'kpis', 'Indicateurs modifiés')}
              isFollowed
            />
          </FieldGroup>
        </FieldGrid>
      </Section>
    )
  },
  reads('objective', 'secondaryObjectives', 'kpis'),
)
