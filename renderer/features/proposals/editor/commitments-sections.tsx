import { memo } from 'react'
import { clauseLine } from '../../../../shared/domain/firm/clauses.ts'
import { setter } from '../../../records/editing.ts'
import { NextStepTable } from '../../../records/next-step-table.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { ClauseMenu } from '../../../workbench/clauses/clause-menu.tsx'
import { type EditorProperties, messagesFor, reads } from './section.ts'

export const GuaranteesSection = memo(
  ({ proposal, warnings, edit }: EditorProperties) => (
    <Section
      title="Garanties"
      description={
        proposal.guarantees.length === 0
          ? 'Ce à quoi le cabinet s’engage, une garantie par ligne.'
          : undefined
      }
      actions={
        <ClauseMenu
          use="guarantee"
          into="list"
          texts={proposal.guarantees}
          onInsert={words =>
            edit('Clause insérée', before => ({
              ...before,
              guarantees: [...before.guarantees, clauseLine(words)],
            }))
          }
        />
      }
    >
      <WarningLines messages={messagesFor(warnings, 'guarantees')} />
      <TextListField
        label="Garanties"
        hiddenLabel
        placeholder={'Garantie planning\u00a0: deux jours offerts en cas de retard de notre fait'}
        addLabel="Ajouter une garantie"
        values={proposal.guarantees}
        onChange={setter(edit, 'guarantees', 'Garanties')}
      />
    </Section>
  ),
  reads('guarantees'),
)

export const NextStepsSection = memo(
  ({ proposal, edit }: EditorProperties) => (
    <Section title="Prochaines étapes">
      <NextStepTable
        rows={proposal.nextSteps}
        onChange={setter(edit, 'nextSteps', 'Prochaines étapes')}
      />
    </Section>
  ),
  reads('nextSteps'),
)
