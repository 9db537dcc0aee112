import { memo } from 'react'
import type { Report } from '../../../../shared/domain/report/report.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

type Step = Report['nextSteps'][number]

export const NextStepsSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  return (
    <Section
      title="Prochaines étapes"
      description={
        report.nextSteps.length === 0 ? 'Ce qui sera fait, semaine par semaine.' : undefined
      }
      actions={<TakeUp {...fields} parts={['nextSteps']} name="Prochaines étapes" />}
    >
      <RowList
        look="cards"
        rows={report.nextSteps}
        reads={[]}
        onChange={setter(edit, 'nextSteps', 'Prochaines étapes')}
        nameOf={step => step.when ?? 'Étape'}
        newRow={() => ({ items: [] })}
        addLabel="Ajouter une semaine"
        render={(step, change) => <StepFields step={step} change={change} />}
      />
    </Section>
  )
}, reads('nextSteps'))

function StepFields({ step, change }: { step: Step; change: (step: Step) => void }) {
  return (
    <FieldGrid>
      <TextField
        label="Quand"
        placeholder="Semaine du 6 au 10 mai"
        value={step.when}
        onChange={when => change({ ...step, when })}
      />
      <TextListField
        label="À faire"
        values={step.items}
        onChange={items => change({ ...step, items })}
      />
    </FieldGrid>
  )
}
