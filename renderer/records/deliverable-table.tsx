import type { Deliverable } from '../../shared/domain/plan/plan.ts'
import { deliverableProgress, withStatus } from '../../shared/domain/plan/progress.ts'
import { DateField } from '../ui/fields/date-field.tsx'
import { PercentField } from '../ui/fields/figure-field.tsx'
import { SelectField } from '../ui/fields/select-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { type FieldColumn, FieldTable } from '../ui/rows/field-table.tsx'
import type { RowsProperties } from './editing.ts'

/** Deliverables with how far they have come. */
export function DeliverableTable({ rows, onChange }: RowsProperties<Deliverable>) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={deliverable => deliverable.title || 'Livrable'}
      newRow={() => ({ id: crypto.randomUUID(), title: '', status: 'todo' as const })}
      addLabel="Ajouter un livrable"
      columns={columns}
    />
  )
}

const statuses = [
  { value: 'todo', label: 'À faire' },
  { value: 'doing', label: 'En cours' },
  { value: 'done', label: 'Livré' },
] as const

const columns: readonly FieldColumn<Deliverable>[] = [
  {
    title: 'Livrable',
    width: '1fr',
    cell: (row, change) => (
      <TextField
        label="Livrable"
        hiddenLabel
        wraps
        value={row.title}
        onChange={title => change({ ...row, title })}
      />
    ),
  },
  {
    title: 'État',
    width: '116px',
    cell: (row, change) => (
      <SelectField
        label={`État : ${row.title}`}
        hiddenLabel
        value={row.status}
        options={statuses}
        onChange={status => change(withStatus(row, status ?? 'todo'))}
      />
    ),
  },
  {
    title: 'Avancement',
    width: '104px',
    isFigure: true,
    cell: (row, change) => (
      <PercentField
        label={`Avancement : ${row.title}`}
        hiddenLabel
        value={deliverableProgress(row)}
        onChange={progress => change({ ...row, progress })}
      />
    ),
  },
  {
    title: 'Échéance',
    width: '132px',
    cell: (row, change) => (
      <DateField
        label={`Échéance : ${row.title}`}
        hiddenLabel
        value={row.due}
        onChange={due => change({ ...row, due })}
      />
    ),
  },
]
