import { memo } from 'react'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type FieldColumn, FieldTable } from '../../../ui/rows/field-table.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

type Highlight = Report['highlights'][number]

export const HighlightsSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  return (
    <Section
      title="Faits marquants"
      description={
        report.highlights.length === 0
          ? 'Trois à cinq faits du mois, les bons et les moins bons.'
          : undefined
      }
      actions={<TakeUp {...fields} parts={['highlights']} name="Faits marquants" />}
    >
      <FieldTable
        rows={report.highlights}
        onChange={setter(edit, 'highlights', 'Faits marquants')}
        nameOf={highlight => highlight.text || 'Fait marquant'}
        newRow={() => ({ tone: 'good' as const, text: '' })}
        addLabel="Ajouter un fait marquant"
        columns={columns}
      />
    </Section>
  )
}, reads('highlights'))

const tones = [
  { value: 'good', label: 'Avancée' },
  { value: 'info', label: 'À noter' },
  { value: 'warning', label: 'Vigilance' },
  { value: 'bad', label: 'Difficulté' },
] as const

const columns: readonly FieldColumn<Highlight>[] = [
  {
    title: 'Nature',
    width: '112px',
    cell: (row, change) => (
      <SelectField
        label={`Nature : ${row.text}`}
        hiddenLabel
        value={row.tone}
        options={tones}
        onChange={tone => change({ ...row, tone: tone ?? row.tone })}
      />
    ),
  },
  {
    title: 'Fait',
    width: '1fr',
    cell: (row, change) => (
      <TextField
        label="Fait marquant"
        hiddenLabel
        wraps
        value={row.text}
        onChange={text => change({ ...row, text })}
      />
    ),
  },
]
