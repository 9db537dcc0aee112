import { memo } from 'react'
import { isLate } from '../../../../shared/domain/milestones.ts'
import type { Milestone } from '../../../../shared/domain/plan.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type MissionTab, reads, setter } from '../editing.ts'
import { type FieldColumn, FieldTable } from '../field-table.tsx'
import styles from './milestones-section.module.css'

export const MilestonesSection = memo(function MilestonesSection({
  mission,
  today,
  edit,
}: MissionTab) {
  return (
    <Section
      title="Jalons"
      description={
        'La date prévue reste\u202f; une date révisée la remplace, une date réelle clôt le jalon.'
      }
    >
      <FieldTable
        rows={mission.milestones}
        onChange={setter(edit, 'milestones', 'Jalons modifiés')}
        nameOf={milestone => milestone.title || 'Jalon'}
        newRow={() => ({ id: crypto.randomUUID(), title: '', status: 'todo' as const })}
        addLabel="Ajouter un jalon"
        columns={[...columns, stateColumn(today)]}
      />
    </Section>
  )
}, reads('milestones'))

const dateColumns = (
  [
    ['planned', 'Prévu'],
    ['revised', 'Révisé'],
    ['actual', 'Réel'],
  ] as const
).map(
  ([key, title]): FieldColumn<Milestone> => ({
    title,
    width: '132px',
    cell: (row, change) => (
      <DateField
        label={`${title} : ${row.title}`}
        hiddenLabel
        value={row[key]}
        onChange={date => change(withDate(row, key, date))}
      />
    ),
  }),
)

const columns: readonly FieldColumn<Milestone>[] = [
  {
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
  },
  ...dateColumns,
]

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

/** The date it really happened makes it done; taking that date away opens it again. */
function withDate(
  row: Milestone,
  key: 'planned' | 'revised' | 'actual',
  date: string | undefined,
): Milestone {
  const dated = { ...row, [key]: date }
  if (key !== 'actual') return dated
  return { ...dated, status: date === undefined ? 'todo' : 'done' }
}
