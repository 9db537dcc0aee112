import { memo } from 'react'
import type { ScheduleLine } from '../../../../shared/domain/proposal/proposal.ts'
import { setter } from '../../../records/editing.ts'
import { MilestoneTable } from '../../../records/milestone-table.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type FieldColumn, FieldTable } from '../../../ui/rows/field-table.tsx'
import { type EditorProperties, reads } from './section.ts'

export const PlanningSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Planning et jalons">
      <FieldGrid>
        <FieldGroup label="Étapes">
          <FieldTable
            rows={proposal.schedule}
            onChange={setter(edit, 'schedule', 'Planning')}
            nameOf={line => line.label || 'Étape'}
            newRow={() => ({ label: '' })}
            addLabel="Ajouter une étape"
            columns={scheduleColumns}
          />
        </FieldGroup>
        <FieldGroup label="Jalons">
          <MilestoneTable
            rows={proposal.milestones}
            onChange={setter(edit, 'milestones', 'Jalons')}
          />
        </FieldGroup>
      </FieldGrid>
    </Section>
  ),
  reads('schedule', 'milestones'),
)

const scheduleColumns: readonly FieldColumn<ScheduleLine>[] = [
  {
    title: 'Étape',
    width: '1fr',
    cell: (line, change) => (
      <TextField
        label="Étape"
        hiddenLabel
        wraps
        value={line.label}
        onChange={label => change({ ...line, label })}
      />
    ),
  },
  {
    title: 'Durée',
    width: '88px',
    cell: (line, change) => (
      <TextField
        label={`Durée : ${line.label}`}
        hiddenLabel
        wraps
        value={line.duration}
        onChange={duration => change({ ...line, duration })}
      />
    ),
  },
  {
    title: 'Début',
    width: '92px',
    cell: (line, change) => (
      <DateField
        label={`Début : ${line.label}`}
        hiddenLabel
        value={line.start}
        onChange={start => change({ ...line, start })}
      />
    ),
  },
  {
    title: 'Fin',
    width: '92px',
    cell: (line, change) => (
      <DateField
        label={`Fin : ${line.label}`}
        hiddenLabel
        value={line.end}
        minimum={line.start}
        onChange={end => change({ ...line, end })}
      />
    ),
  },
]
