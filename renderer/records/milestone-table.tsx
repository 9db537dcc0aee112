import { isLate, withDate } from '../../shared/domain/plan/milestones.ts'
import type { Milestone } from '../../shared/domain/plan/plan.ts'
import { DateField } from '../ui/fields/date-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { StatusBadge } from '../ui/page/status-badge.tsx'
import { type FieldColumn, FieldTable } from '../ui/rows/field-table.tsx'
import type { RowsProperties } from './editing.ts'
import styles from './milestone-table.module.css'

type Properties = RowsProperties<Milestone> & {
  /** Where milestones are followed: shows the dates that came after, and what is late on that day. */
  readonly today?: string
}

export function MilestoneTable({ rows, onChange, today }: Properties) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={milestone => milestone.title || 'Jalon'}
      newRow={() => ({ id: crypto.randomUUID(), title: '', status: 'todo' as const })}
      addLabel="Ajouter un jalon"
      columns={
        today === undefined
          ? [titleColumn, dateColumn('planned', 'Date', tableDateWidth)]
          : [titleColumn, ...followedColumns, stateColumn(today)]
      }
    />
  )
}

const titleColumn: FieldColumn<Milestone> = {
  title: 'Jalon',
  width: '1fr',
  cell: (row, change) => (
    <>
      <TextField
        label="Jalon"
        hiddenLabel
        wraps
        value={row.title}
        onChange={title => change({ ...row, title })}
      />
      {row.label !== undefined && <span className={styles.source}>{row.label}</span>}
    </>
  ),
}

const tableDateWidth = '132px'
const followedColumns = milestoneDateColumns(tableDateWidth)

/** When it was planned, moved to and reached; `width` as in CSS. */
export function milestoneDateColumns(width: string): FieldColumn<Milestone>[] {
  return [
    dateColumn('planned', 'Prévu', width),
    dateColumn('revised', 'Révisé', width),
    dateColumn('actual', 'Réel', width),
  ]
}

function dateColumn(
  key: 'planned' | 'revised' | 'actual',
  title: string,
  width: string,
): FieldColumn<Milestone> {
  return {
    title,
    width,
    cell: (row, change) => (
      <DateField
        label={`${title} : ${row.title}`}
        hiddenLabel
        value={row[key]}
        onChange={date => change(withDate(row, key, date))}
      />
    ),
  }
}

function stateColumn(today: string): FieldColumn<Milestone> {
  return { title: 'État', width: '108px', cell: row => <MilestoneState row={row} today={today} /> }
}

function MilestoneState({ row, today }: { row: Milestone; today: string }) {
  const isDone = row.status === 'done' || row.actual !== undefined
  const late = isLate(row, today)
  return (
    <div className={styles.state}>
      <StatusBadge tone={isDone ? 'good' : late ? 'bad' : 'neutral'}>
        {isDone ? 'Atteint' : late ? 'En retard' : 'À venir'}
      </StatusBadge>
    </div>
  )
}
