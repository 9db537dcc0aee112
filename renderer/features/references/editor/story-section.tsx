import { setter } from '../../../records/editing.ts'
import { KpiTable } from '../../../records/kpi-table.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import type { ReferenceFields } from './section.ts'

/** The mission's own words, which the page shortens to fit. */
export function StorySection({ mission, hasReportedKpis, edit }: ReferenceFields) {
  return (
    <Section
      title="Récit"
      description="Les textes de la mission, abrégés pour tenir sur une page. Ce qui change ici change dans la mission."
    >
      <FieldGrid>
        <TextField
          label="Titre"
          value={mission.title}
          onChange={setter(edit, 'title', 'Titre de la mission')}
        />
        <TextListField
          label="Ce qui a déclenché la mission"
          values={mission.trigger}
          onChange={setter(edit, 'trigger', 'Déclencheur')}
        />
        <ProseField
          label="Objectif principal"
          value={mission.objective}
          onChange={setter(edit, 'objective', 'Objectif principal')}
        />
        {!hasReportedKpis && (
          <FieldGroup label="Résultats">
            <KpiTable
              isFollowed
              rows={mission.kpis}
              onChange={setter(edit, 'kpis', 'Indicateurs')}
            />
          </FieldGroup>
        )}
      </FieldGrid>
    </Section>
  )
}
