import { memo } from 'react'
import type { Risk } from '../../../../shared/domain/plan/plan.ts'
import { riskImpacts, riskProbabilities } from '../../../../shared/domain/plan/risk-matrix.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { SelectField } from '../../../ui/fields/select-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { FoldedCard, startsOpen } from '../../../ui/page/folded-card.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { type ReportFields, reads } from './section.ts'
import { TakeUp } from './take-up.tsx'

export const RisksSection = memo((fields: ReportFields) => {
  const { report, edit } = fields
  return (
    <Section title="Risques" actions={<TakeUp {...fields} parts={['risks']} name="Risques" />}>
      <RowList
        look="cards"
        rows={report.risks}
        reads={[]}
        onChange={setter(edit, 'risks', 'Risques')}
        nameOf={risk => risk.title || 'Risque'}
        newRow={() => ({ id: crypto.randomUUID(), title: '' })}
        addLabel="Ajouter un risque"
        render={(risk, change) => (
          <FoldedCard
            title={risk.title}
            detail={placeOf(risk)}
            startsOpen={startsOpen(report.risks.length, risk.title)}
          >
            <RiskFields risk={risk} change={change} />
          </FoldedCard>
        )}
      />
    </Section>
  )
}, reads('risks'))

function placeOf({ probability, impact }: Risk): string {
  const words = [
    riskProbabilities.find(({ value }) => value === probability)?.label,
    riskImpacts.find(({ value }) => value === impact)?.label,
  ]
  return words.map(word => word ?? '–').join(' × ')
}

function RiskFields({ risk, change }: { risk: Risk; change: (risk: Risk) => void }) {
  return (
    <FieldGrid>
      <TextField
        label="Risque"
        wraps
        value={risk.title}
        onChange={title => change({ ...risk, title })}
      />
      <FieldGrid columns={2}>
        <SelectField
          label="Probabilité"
          clearable
          value={risk.probability}
          options={riskProbabilities}
          onChange={probability => change({ ...risk, probability })}
        />
        <SelectField
          label="Impact"
          clearable
          value={risk.impact}
          options={riskImpacts}
          onChange={impact => change({ ...risk, impact })}
        />
      </FieldGrid>
      <TextField
        label="Parade"
        wraps
        value={risk.mitigation}
        onChange={mitigation => change({ ...risk, mitigation })}
      />
    </FieldGrid>
  )
}
