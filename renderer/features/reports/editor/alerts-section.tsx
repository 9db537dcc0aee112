import { Checkbox } from '@mantine/core'
import { memo } from 'react'
import type { Alert } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { FoldedCard, startsOpen } from '../../../ui/page/folded-card.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type FieldColumn, FieldTable } from '../../../ui/rows/field-table.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import styles from './report-editor.module.css'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

export const AlertsSection = memo(
  (fields: ReportFields) => {
    const { report, edit } = fields
    const isOver = report.kind === 'final' || report.status === 'done'
    return (
      <Section
        title={isOver ? 'Difficultés et résolutions' : 'Alertes et décisions'}
        description={
          report.alerts.length === 0
            ? 'Ce qui a posé question, les options pesées, ce qui a été décidé et pourquoi.'
            : undefined
        }
        actions={<TakeUp {...fields} parts={['alerts']} name="Alertes" />}
      >
        <RowList
          look="cards"
          rows={report.alerts}
          reads={[isOver]}
          onChange={setter(edit, 'alerts', 'Alertes')}
          nameOf={alert => alert.title || 'Alerte'}
          newRow={() => ({ title: '', options: [] })}
          addLabel={isOver ? 'Ajouter une difficulté' : 'Ajouter une alerte'}
          render={(alert, change) => (
            <FoldedCard
              title={alert.title}
              detail={alert.decision ? 'Décidé' : 'À décider'}
              startsOpen={startsOpen(report.alerts.length, alert.title)}
            >
              <AlertFields alert={alert} change={change} wording={isOver ? difficulty : plain} />
            </FoldedCard>
          )}
        />
      </Section>
    )
  },
  reads('alerts', 'kind', 'status'),
)

/** As the document names them. */
const plain = { problem: 'Problème', decision: 'Décision' }
const difficulty = { problem: 'Difficulté', decision: 'Résolution' }

type Properties = {
  readonly alert: Alert
  readonly change: (alert: Alert) => void
  readonly wording: typeof plain
}

function AlertFields({ alert, change, wording }: Properties) {
  return (
    <FieldGrid>
      <TextField
        label="Sujet"
        wraps
        value={alert.title}
        onChange={title => change({ ...alert, title })}
      />
      <TextField
        label={wording.problem}
        multiline
        value={alert.problem}
        onChange={problem => change({ ...alert, problem })}
      />
      <FieldGroup label="Options pesées">
        <FieldTable
          rows={alert.options}
          onChange={options => change({ ...alert, options })}
          nameOf={option => option.label || 'Option'}
          newRow={() => ({ label: '' })}
          addLabel="Ajouter une option"
          columns={optionColumns}
        />
      </FieldGroup>
      <div className={styles.decision}>
        <TextField
          label={wording.decision}
          wraps
          value={alert.decision}
          onChange={decision => change({ ...alert, decision })}
        />
        <DateField label="Date" value={alert.date} onChange={date => change({ ...alert, date })} />
      </div>
      <TextField
        label="Raison"
        multiline
        value={alert.reason}
        onChange={reason => change({ ...alert, reason })}
      />
      <TextField
        label="Impact sur le planning et le budget"
        wraps
        value={alert.impact}
        onChange={impact => change({ ...alert, impact })}
      />
    </FieldGrid>
  )
}

type Option = Alert['options'][number]

const optionColumns: readonly FieldColumn<Option>[] = [
  {
    title: 'Option',
    width: '1fr',
    cell: (row, change) => (
      <TextField
        label="Option"
        hiddenLabel
        wraps
        value={row.label}
        onChange={label => change({ ...row, label })}
      />
    ),
  },
  {
    title: 'Retenue',
    width: '72px',
    cell: (row, change) => (
      <Checkbox
        className={styles.chosen ?? ''}
        size="xs"
        aria-label={`Retenue : ${row.label}`}
        checked={row.chosen ?? false}
        onChange={event => change(withChosen(row, event.currentTarget.checked))}
      />
    ),
  },
]

function withChosen({ chosen: _before, ...row }: Option, isChosen: boolean): Option {
  return isChosen ? { ...row, chosen: true } : row
}
