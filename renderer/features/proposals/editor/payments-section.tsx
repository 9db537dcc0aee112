import { memo } from 'react'
import { optionPrice } from '../../../../shared/domain/proposal/price.ts'
import { formatEuroRange } from '../../../../shared/french/writing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import styles from './editor.module.css'
import { PaymentRows } from './payment-rows.tsx'
import { type EditorProperties, messagesFor, reads } from './section.ts'

export const PaymentsSection = memo(
  ({ proposal, firm, warnings, edit }: EditorProperties) => (
    <Section
      title="Échéancier"
      description="Les parts sont saisies, les montants calculés au centime."
    >
      <FieldGrid>
        {proposal.options.length === 0 && (
          <p className={styles.hint}>
            Ajoutez d’abord une option&nbsp;: l’échéancier partage son prix.
          </p>
        )}
        {proposal.options.map((option, index) => (
          <FieldGroup
            key={option.id}
            label={`${option.label || `Option ${index + 1}`} · ${formatEuroRange(optionPrice(option).firm)} HT`}
          >
            <PaymentRows proposal={proposal} option={option} vatRate={firm.vatRate} edit={edit} />
            <WarningLines
              messages={messagesFor(
                warnings.filter(warning => warning.option === option.id),
                'payments',
              )}
            />
          </FieldGroup>
        ))}
      </FieldGrid>
    </Section>
  ),
  reads('options', 'payments'),
)
