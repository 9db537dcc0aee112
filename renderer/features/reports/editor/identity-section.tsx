import { memo } from 'react'
import { dayOffSentence } from '../../../../shared/domain/calendar/day-off.ts'
import type { Period } from '../../../../shared/domain/plan/plan.ts'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type ReportFields, reads } from './section.ts'

export const IdentitySection = memo(
  (fields: ReportFields) => {
    const { report, firm, edit } = fields
    const { nextReportOn, kind } = report
    return (
      <Section title="Rapport">
        <FieldGrid>
          <TextField
            label="Titre"
            value={report.title}
            onChange={setter(edit, 'title', 'Titre du rapport')}
          />
          <PeriodFields {...fields} />
          <FieldGrid columns={2}>
            <DateField
              label="Date du rapport"
              value={report.date}
              onChange={setter(edit, 'date', 'Date du rapport')}
            />
            {kind === 'monthly' && (
              <DateField
                label="Prochain rapport"
                value={nextReportOn}
                minimum={report.date}
                error={nextReportOn && dayOffSentence(nextReportOn, firm.holidayZone)}
                onChange={setter(edit, 'nextReportOn', 'Prochain rapport')}
              />
            )}
          </FieldGrid>
          <TextListField
            label="Rédigé par"
            addLabel="Ajouter une personne"
            values={report.authors}
            onChange={setter(edit, 'authors', 'Auteurs du rapport')}
          />
        </FieldGrid>
      </Section>
    )
  },
  reads('title', 'period', 'date', 'nextReportOn', 'authors', 'kind'),
)

function PeriodFields({ report, edit }: ReportFields) {
  const period = report.period ?? { label: '' }
  const { start, end } = period
  const isBackwards = start !== undefined && end !== undefined && end < start
  const set = (change: Partial<Period>) =>
    edit('Période du rapport', row => ({
      ...row,
      period: { ...(row.period ?? { label: '' }), ...change },
    }))
  return (
    <FieldGrid columns={3}>
      <TextField
        label="Période"
        placeholder="Mai 2024"
        wraps
        value={period.label}
        onChange={label => set({ label })}
      />
      <DateField label="Du" value={start} onChange={day => set({ start: day })} />
      <DateField
        label="Au"
        value={end}
        minimum={start}
        error={isBackwards ? 'Avant le début' : undefined}
        onChange={day => set({ end: day })}
      />
    </FieldGrid>
  )
}
