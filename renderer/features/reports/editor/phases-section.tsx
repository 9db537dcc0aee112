import { memo } from 'react'
import type { Period } from '../../../../shared/domain/plan/plan.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type ReportFields, reads } from './section.ts'

type Course = Report['phases'][number]

/** When each phase was planned, and when it was really worked on. */
export const PhasesSection = memo(
  ({ report, edit }: ReportFields) => (
    <Section title="Phases prévues et réelles">
      <RowList
        look="cards"
        rows={report.phases}
        reads={[]}
        onChange={setter(edit, 'phases', 'Phases')}
        nameOf={phase => phase.name || 'Phase'}
        newRow={() => ({ name: '' })}
        addLabel="Ajouter une phase"
        render={(phase, change) => <CourseFields phase={phase} change={change} />}
      />
    </Section>
  ),
  reads('phases'),
)

function CourseFields({ phase, change }: { phase: Course; change: (phase: Course) => void }) {
  return (
    <FieldGrid>
      <TextField label="Phase" value={phase.name} onChange={name => change({ ...phase, name })} />
      <PeriodFields
        label="Prévu"
        period={phase.planned}
        onChange={planned => change({ ...phase, planned })}
      />
      <PeriodFields
        label="Réel"
        period={phase.actual}
        onChange={actual => change({ ...phase, actual })}
      />
    </FieldGrid>
  )
}

type PeriodProperties = {
  readonly label: string
  readonly period: Period | undefined
  readonly onChange: (period: Period) => void
}

function PeriodFields({ label, period = { label: '' }, onChange }: PeriodProperties) {
  return (
    <FieldGroup label={label}>
      <FieldGrid columns={3}>
        <TextField
          label="En mots"
          placeholder="3 semaines"
          value={period.label}
          onChange={words => onChange({ ...period, label: words })}
        />
        <DateField
          label="Début"
          value={period.start}
          onChange={start => onChange({ ...period, start })}
        />
        <DateField
          label="Fin"
          value={period.end}
          minimum={period.start}
          onChange={end => onChange({ ...period, end })}
        />
      </FieldGrid>
    </FieldGroup>
  )
}
