import { memo } from 'react'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import styles from './report-editor.module.css'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

type Request = Report['requests'][number]

export const RequestsSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  return (
    <Section
      title="Demandes du client"
      description={
        report.requests.length === 0
          ? 'Une demande sans réponse revient d’elle-même dans le rapport suivant.'
          : undefined
      }
      actions={<TakeUp {...fields} parts={['requests']} name="Demandes du client" />}
    >
      <RowList
        look="cards"
        rows={report.requests}
        reads={[]}
        onChange={setter(edit, 'requests', 'Demandes du client')}
        nameOf={request => request.request || 'Demande'}
        newRow={() => ({ request: '' })}
        addLabel="Ajouter une demande"
        render={(request, change) => <RequestFields request={request} change={change} />}
      />
    </Section>
  )
}, reads('requests'))

type Properties = { readonly request: Request; readonly change: (request: Request) => void }

function RequestFields({ request, change }: Properties) {
  return (
    <FieldGrid>
      <div className={styles.decision}>
        <TextField
          label="Demande"
          wraps
          value={request.request}
          onChange={words => change({ ...request, request: words })}
        />
        <DateField
          label="Date"
          value={request.date}
          onChange={date => change({ ...request, date })}
        />
      </div>
      <TextField
        label="Réponse"
        wraps
        value={request.answer}
        onChange={answer => change({ ...request, answer })}
      />
    </FieldGrid>
  )
}
