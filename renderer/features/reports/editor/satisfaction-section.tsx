import { memo } from 'react'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { isMarkCalledNps } from '../../../../shared/domain/report/satisfaction.ts'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { FieldTable } from '../../../ui/rows/field-table.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { scoreColumns } from './score-columns.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

type Satisfaction = Report['satisfaction']
type Quote = Satisfaction['quotes'][number]

export const SatisfactionSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  const { quotes, scores } = report.satisfaction
  const set = (change: Partial<Satisfaction>) =>
    edit('Satisfaction', row => ({ ...row, satisfaction: { ...row.satisfaction, ...change } }))
  return (
    <Section
      title="Satisfaction"
      actions={<TakeUp {...fields} parts={['satisfaction']} name="Satisfaction" />}
    >
      <FieldGrid>
        <FieldGroup label="Notes">
          <FieldTable
            rows={scores}
            onChange={next => set({ scores: next })}
            nameOf={score => score.label || 'Note'}
            newRow={() => ({ label: '', value: 0, max: 10 })}
            addLabel="Ajouter une note"
            columns={scoreColumns}
          />
          <WarningLines messages={scores.some(isMarkCalledNps) ? [notAnNps] : []} />
        </FieldGroup>
        <FieldGroup label="Paroles du client">
          <RowList
            look="cards"
            rows={quotes}
            reads={[]}
            onChange={next => set({ quotes: next })}
            nameOf={quote => quote.author ?? 'Parole'}
            newRow={(): Quote => ({ text: '' })}
            addLabel="Ajouter une parole"
            render={(quote, change) => <QuoteFields quote={quote} change={change} />}
          />
        </FieldGroup>
      </FieldGrid>
    </Section>
  )
}, reads('satisfaction'))

const notAnNps =
  'Une note sur 10 n’est pas un NPS, qui va de −100 à +100 et se calcule sur un ensemble de réponses\u00a0: nommez-la «\u00a0Note\u00a0».'

function QuoteFields({ quote, change }: { quote: Quote; change: (quote: Quote) => void }) {
  return (
    <FieldGrid>
      <TextField
        label="Parole"
        multiline
        value={quote.text}
        onChange={text => change({ ...quote, text })}
      />
      <FieldGrid columns={2}>
        <TextField
          label="De"
          value={quote.author}
          onChange={author => change({ ...quote, author })}
        />
        <DateField label="Le" value={quote.date} onChange={date => change({ ...quote, date })} />
      </FieldGrid>
      <TextField
        label="Publication autorisée"
        placeholder="LinkedIn et site web"
        value={quote.consent}
        onChange={consent => change({ ...quote, consent })}
      />
    </FieldGrid>
  )
}
