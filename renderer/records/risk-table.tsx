import type { Risk } from '../../shared/domain/plan/plan.ts'
import { riskImpacts, riskProbabilities } from '../../shared/domain/plan/risk-matrix.ts'
import { SelectField } from '../ui/fields/select-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { type FieldColumn, FieldTable } from '../ui/rows/field-table.tsx'
import type { RowsProperties } from './editing.ts'

export function RiskTable({ rows, onChange }: RowsProperties<Risk>) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={risk => risk.title || 'Risque'}
      newRow={() => ({ id: crypto.randomUUID(), title: '' })}
      addLabel="Ajouter un risque"
      columns={columns}
    />
  )
}

const columns: readonly FieldColumn<Risk>[] = [
  {
    title: 'Risque',
    width: '1.4fr',
    cell: (risk, change, index) => (
      <TextField
        label={`Risque ${index + 1}`}
        hiddenLabel
        wraps
        value={risk.title}
        onChange={title => change({ ...risk, title })}
      />
    ),
  },
  {
    title: 'Probabilité',
    width: '128px',
    cell: (risk, change) => (
      <SelectField
        label={`Probabilité : ${risk.title}`}
        hiddenLabel
        clearable
        value={risk.probability}
        options={riskProbabilities}
        onChange={probability => change({ ...risk, probability })}
      />
    ),
  },
  {
    title: 'Impact',
    width: '128px',
    cell: (risk, change) => (
      <SelectField
        label={`Impact : ${risk.title}`}
        hiddenLabel
        clearable
        value={risk.impact}
        options={riskImpacts}
        onChange={impact => change({ ...risk, impact })}
      />
    ),
  },
  {
    title: 'Parade',
    width: '1.6fr',
    cell: (risk, change) => (
      <TextField
        label={`Parade : ${risk.title}`}
        hiddenLabel
        wraps
        value={risk.mitigation}
        onChange={mitigation => change({ ...risk, mitigation })}
      />
    ),
  },
]
