import type { Kpi } from '../../shared/domain/plan/plan.ts'
import { TextField } from '../ui/fields/text-field.tsx'
import { type FieldColumn, FieldTable } from '../ui/rows/field-table.tsx'
import type { RowsProperties } from './editing.ts'

type Properties = RowsProperties<Kpi> & {
  /** Shows what was reached, too. */
  readonly isFollowed?: boolean
}

export function KpiTable({ rows, onChange, isFollowed = false }: Properties) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={kpi => kpi.label || 'Indicateur'}
      newRow={() => ({ id: crypto.randomUUID(), label: '' })}
      addLabel="Ajouter un indicateur"
      columns={isFollowed ? columns : columns.filter(({ title }) => title !== reached)}
    />
  )
}

const reached = 'Atteint'

const columns: readonly FieldColumn<Kpi>[] = (
  [
    ['label', 'Indicateur', '2.2fr'],
    ['baseline', 'Au départ', '1fr'],
    ['target', 'Cible', '1fr'],
    ['actual', reached, '1fr'],
    ['unit', 'Unité', '1fr'],
  ] as const
).map(([key, title, width]) => ({
  title,
  width,
  isName: key === 'label',
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
