import { useMemo } from 'react'
import type { Member } from '../../shared/domain/plan/plan.ts'
import { withDe } from '../../shared/french/writing.ts'
import { TextField } from '../ui/fields/text-field.tsx'
import { type FieldColumn, FieldTable } from '../ui/rows/field-table.tsx'
import type { RowsProperties } from './editing.ts'

type Properties = RowsProperties<Member> & {
  /** What the third column tells of each person. */
  readonly noteTitle?: string
}

export function MemberTable({ rows, onChange, noteTitle = 'Rôle dans la mission' }: Properties) {
  const columns = useMemo(() => columnsWith(noteTitle), [noteTitle])
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={member => member.name || 'Membre'}
      newRow={() => ({ name: '' })}
      addLabel="Ajouter une personne"
      columns={columns}
    />
  )
}

function columnsWith(noteTitle: string): FieldColumn<Member>[] {
  return (
    [
      ['name', 'Nom', '1fr'],
      ['role', 'Fonction', '1.2fr'],
      ['note', noteTitle, '1.6fr'],
    ] as const
  ).map(([key, title, width]) => ({
    title,
    width,
    cell: (member, change) => (
      <TextField
        label={key === 'name' || member.name === '' ? title : `${title} ${withDe(member.name)}`}
        hiddenLabel
        wraps
        value={member[key]}
        onChange={value => change({ ...member, [key]: value })}
      />
    ),
  }))
}
