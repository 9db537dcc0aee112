import type { Score } from '../../../../shared/domain/report/satisfaction.ts'
import { MarkField } from '../../../ui/fields/figure-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import type { FieldColumn } from '../../../ui/rows/field-table.tsx'

export const scoreColumns: readonly FieldColumn<Score>[] = [
  {
    title: 'Question',
    width: '1fr',
    cell: (row, change) => (
      <TextField
        label="Question"
        hiddenLabel
        wraps
        value={row.label}
        onChange={label => change({ ...row, label })}
      />
    ),
  },
  {
    title: 'Note',
    width: '76px',
    isFigure: true,
    cell: (row, change) => (
      <MarkField
        label={`Note : ${row.label}`}
        hiddenLabel
        value={row.value}
        onChange={value => change({ ...row, value: value ?? 0 })}
      />
    ),
  },
  {
    title: 'Sur',
    width: '66px',
    isFigure: true,
    cell: (row, change) => (
      <MarkField
        label={`Note maximale : ${row.label}`}
        hiddenLabel
        minimum={1}
        value={row.max}
        onChange={max => change({ ...row, max: max ?? row.max })}
      />
    ),
  },
]
