import { memo } from 'react'
import type { Deliverable } from '../../../../shared/domain/plan/plan.ts'
import { deliverableProgress, withStatus } from '../../../../shared/domain/plan/progress.ts'
import { progressSince } from '../../../../shared/domain/report/content.ts'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { PercentField } from '../../../ui/fields/figure-field.tsx'
import { ProseField } from '../../../ui/fields/prose-field.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { FoldedCard, startsOpen } from '../../../ui/page/folded-card.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

export const DeliverablesSection = memo((fields: ReportFields) => {
  const { report, last, edit } = fields
  return (
    <Section
      title="Livrables"
      description={
        report.deliverables.length === 0
          ? 'Ce qui a été fait et ce qui avance, un livrable après l’autre.'
          : undefined
      }
      actions={<TakeUp {...fields} parts={['deliverables']} name="Livrables" />}
    >
      <RowList
        look="cards"
        rows={report.deliverables}
        reads={[last]}
        onChange={setter(edit, 'deliverables', 'Livrables')}
        nameOf={deliverable => deliverable.title || 'Livrable'}
        newRow={() => ({ id: crypto.randomUUID(), title: '', status: 'todo' as const })}
        addLabel="Ajouter un livrable"
        render={(row, change) => (
          <FoldedCard
            title={row.title}
            detail={stateOf(row)}
            startsOpen={startsOpen(report.deliverables.length, row.title)}
          >
            <DeliverableFields row={row} change={change} last={last} />
          </FoldedCard>
        )}
      />
    </Section>
  )
}, reads('deliverables'))

type Properties = {
  readonly row: Deliverable
  readonly change: (row: Deliverable) => void
  readonly last: Report | undefined
}

function DeliverableFields({ row, change, last }: Properties) {
  return (
    <FieldGrid>
      <TextField
        label="Livrable"
        wraps
        value={row.title}
        onChange={title => change({ ...row, title })}
      />
      <FieldGrid columns={3}>
        <SelectField
          label="État"
          value={row.status}
          options={statuses}
          onChange={status => change(withStatus(row, status ?? row.status))}
        />
        <PercentField
          label="Avancement"
          description={sinceLast(row, last)}
          value={deliverableProgress(row)}
          onChange={progress => change({ ...row, progress })}
        />
        <DateField label="Échéance" value={row.due} onChange={due => change({ ...row, due })} />
      </FieldGrid>
      <ProseField
        label="Ce qui a été fait, ce qui reste"
        value={row.notes ?? ''}
        onChange={notes => change({ ...row, notes })}
      />
    </FieldGrid>
  )
}

function sinceLast(row: Deliverable, last: Report | undefined): string | undefined {
  const since = progressSince(row, last)
  if (since === undefined) return undefined
  return since.before === since.now ? 'Inchangé' : `${since.before}\u00a0% au dernier rapport`
}

function stateOf(row: Deliverable): string {
  const status = statuses.find(({ value }) => value === row.status)?.label ?? ''
  return `${status}, ${deliverableProgress(row)}\u00a0%`
}

const statuses = [
  { value: 'todo', label: 'À faire' },
  { value: 'doing', label: 'En cours' },
  { value: 'done', label: 'Livré' },
] as const
