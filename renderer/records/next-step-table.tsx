import type { NextStep } from '../../shared/domain/plan/plan.ts'
import { TextField } from '../ui/fields/text-field.tsx'
import { type FieldColumn, FieldTable } from '../ui/rows/field-table.tsx'
import type { RowsProperties } from './editing.ts'

export function NextStepTable({ rows, onChange }: RowsProperties<NextStep>) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={step => step.what || 'Étape'}
      newRow={() => ({ what: '' })}
      addLabel="Ajouter une étape"
      columns={columns}
    />
  )
}

const columns: readonly FieldColumn<NextStep>[] = [
  {
    title: 'Étape',
    width: '1fr',
    cell: (step, change) => (
      <TextField
        label="Étape"
        hiddenLabel
        wraps
        value={step.what}
        onChange={what => change({ ...step, what })}
      />
    ),
  },
  {
    title: 'Quand',
    width: '140px',
    cell: (step, change) => (
      <TextField
        label={`Quand : ${step.what}`}
        hiddenLabel
        wraps
        value={step.when}
        onChange={when => change({ ...step, when })}
      />
    ),
  },
]
