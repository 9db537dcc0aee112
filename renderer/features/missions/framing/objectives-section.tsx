import { memo } from 'react'
import type { Kpi } from '../../../../shared/domain/plan.ts'
import { ProseField } from '../../../ui/prose-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import { type MissionTab, reads, setter } from '../editing.ts'
import { type FieldColumn, FieldTable } from '../field-table.tsx'
import classes from '../fields.module.css'

export const ObjectivesSection = memo(
  function ObjectivesSection({ mission, edit }: MissionTab) {
    return (
      <Section title="Objectifs">
        <div className={classes.stack}>
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
          <fieldset className={classes.group}>
            <legend className={classes.legend}>Indicateurs de réussite</legend>
            <FieldTable
              rows={mission.kpis}
              onChange={setter(edit, 'kpis', 'Indicateurs modifiés')}
              nameOf={kpi => kpi.label || 'Indicateur'}
              newRow={() => ({ id: crypto.randomUUID(), label: '' })}
              addLabel="Ajouter un indicateur"
              columns={columns}
            />
          </fieldset>
        </div>
      </Section>
    )
  },
  reads('objective', 'secondaryObjectives', 'kpis'),
)

const columns: readonly FieldColumn<Kpi>[] = (
  [
    ['label', 'Indicateur', '2.2fr'],
    ['baseline', 'Au départ', '1fr'],
    ['target', 'Cible', '1fr'],
    ['actual', 'Atteint', '1fr'],
    ['unit', 'Unité', '0.7fr'],
  ] as const
).map(([key, title, width]) => ({
  title,
  width,
  cell: (kpi, change) => (
    <TextField
      label={key === 'label' || kpi.label === '' ? title : `${title} : ${kpi.label}`}
      hiddenLabel
      wraps
      value={kpi[key]}
      onChange={value => change({ ...kpi, [key]: value })}
    />
  ),
}))
