import { memo, useMemo } from 'react'
import { milestoneSlip } from '../../../../shared/domain/plan/milestone-slip.ts'
import { isLate } from '../../../../shared/domain/plan/milestones.ts'
import type { Milestone } from '../../../../shared/domain/plan/plan.ts'
import { setter } from '../../../records/editing.ts'
import { milestoneDateColumns } from '../../../records/milestone-table.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type FieldColumn, FieldTable } from '../../../ui/rows/field-table.tsx'
import styles from './report-editor.module.css'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

export const PlanningSection = memo((fields: ReportFields) => {
  const { report, firm, day, edit } = fields
  const columns = useMemo(
    () => [titleColumn(firm.holidayZone, day), ...dateColumns],
    [firm.holidayZone, day],
  )
  return (
    <Section
      title="Jalons"
      description="Les écarts sont comptés en jours ouvrés."
      actions={<TakeUp {...fields} parts={['milestones']} name="Jalons" />}
    >
      <FieldTable
        rows={report.milestones}
        onChange={setter(edit, 'milestones', 'Jalons')}
        nameOf={milestone => milestone.title || 'Jalon'}
        newRow={() => ({ id: crypto.randomUUID(), title: '', status: 'todo' as const })}
        addLabel="Ajouter un jalon"
        columns={columns}
      />
    </Section>
  )
}, reads('milestones'))

function titleColumn(
  zone: ReportFields['firm']['holidayZone'],
  day: string,
): FieldColumn<Milestone> {
  return {
    title: 'Jalon',
    width: '1fr',
    isName: true,
    cell: (row, change) => (
      <>
        <TextField
          label="Jalon"
          hiddenLabel
          wraps
          value={row.title}
          onChange={title => change({ ...row, title })}
        />
        <Slip milestone={row} zone={zone} day={day} />
      </>
    ),
  }
}

type SlipProperties = {
  readonly milestone: Milestone
  readonly zone: ReportFields['firm']['holidayZone']
  readonly day: string
}

function Slip({ milestone, zone, day }: SlipProperties) {
  const slip = milestoneSlip(milestone, zone)
  const words = [isLate(milestone, day) ? 'en retard' : undefined, slip && slipInWords(slip)]
  const text = words.filter(Boolean).join(', ')
  if (text === '') return null
  return (
    <span className={styles.slip} data-late={isLate(milestone, day) || (slip ?? 0) > 0}>
      {text}
    </span>
  )
}

function slipInWords(slip: number): string {
  const days = `${Math.abs(slip)}\u00a0${Math.abs(slip) < 2 ? 'jour ouvré' : 'jours ouvrés'}`
  return slip > 0 ? `${days} de plus` : `${days} d’avance`
}

const dateColumns = milestoneDateColumns('102px')
