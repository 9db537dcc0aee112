import { memo } from 'react'
import type { Milestone } from '../../../../shared/domain/plan.ts'
import type { ScheduleLine } from '../../../../shared/domain/proposal.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './editor.module.css'
import { FieldGroup } from './field-group.tsx'
import { type EditorProperties, reads, setter } from './section.ts'

export const PlanningSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Planning et jalons">
      <div className={styles.fields}>
        <FieldGroup label="Étapes">
          <RowList
            rows={proposal.schedule}
            onChange={setter(edit, 'schedule', 'Planning')}
            nameOf={line => line.label}
            newRow={() => ({ label: '' })}
            addLabel="Ajouter une étape"
            render={(line, change) => <ScheduleFields line={line} change={change} />}
          />
        </FieldGroup>
        <FieldGroup label="Jalons">
          <RowList
            rows={proposal.milestones}
            onChange={setter(edit, 'milestones', 'Jalons')}
            nameOf={milestone => milestone.title}
            newRow={newMilestone}
            addLabel="Ajouter un jalon"
            render={(milestone, change) => <MilestoneFields row={milestone} change={change} />}
          />
        </FieldGroup>
      </div>
    </Section>
  ),
  reads('schedule', 'milestones'),
)

function newMilestone(): Milestone {
  return { id: crypto.randomUUID(), title: '', status: 'todo' }
}

type ScheduleProperties = {
  readonly line: ScheduleLine
  readonly change: (line: ScheduleLine) => void
}

function ScheduleFields({ line, change }: ScheduleProperties) {
  return (
    <div className={styles.schedule}>
      <TextField
        label="Étape"
        hiddenLabel
        placeholder="Étape"
        value={line.label}
        onChange={label => change({ ...line, label })}
      />
      <TextField
        label="Durée"
        hiddenLabel
        placeholder="Durée"
        value={line.duration}
        onChange={duration => change({ ...line, duration })}
      />
      <DateField
        label="Début"
        hiddenLabel
        placeholder="Début"
        value={line.start}
        onChange={start => change({ ...line, start })}
      />
      <DateField
        label="Fin"
        hiddenLabel
        placeholder="Fin"
        value={line.end}
        minimum={line.start}
        onChange={end => change({ ...line, end })}
      />
    </div>
  )
}

type MilestoneProperties = {
  readonly row: Milestone
  readonly change: (milestone: Milestone) => void
}

function MilestoneFields({ row, change }: MilestoneProperties) {
  return (
    <div className={styles.milestone}>
      <DateField
        label="Date"
        hiddenLabel
        placeholder="Date"
        value={row.planned}
        onChange={planned => change({ ...row, planned })}
      />
      <TextField
        label="Jalon"
        hiddenLabel
        placeholder="Ce qui est atteint"
        value={row.title}
        onChange={title => change({ ...row, title })}
      />
    </div>
  )
}
