import { memo } from 'react'
import { sum } from '../../../../shared/domain/money.ts'
import { deliverablesTitled } from '../../../../shared/domain/plan/deliverable-titles.ts'
import { phaseDays } from '../../../../shared/domain/plan/effort.ts'
import { formatDays } from '../../../../shared/french/writing.ts'
import { setter } from '../../../records/editing.ts'
import { PhaseCards } from '../../../records/phase-cards.tsx'
import { TextListField } from '../../../ui/fields/text-list-field.tsx'
import { WarningLines } from '../../../ui/notices/warning-lines.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type EditorProperties, messagesFor, reads } from './section.ts'

export const ApproachSection = memo(
  ({ proposal, firm, warnings, edit }: EditorProperties) => {
    const days = sum(proposal.phases.map(phaseDays))
    return (
      <Section title="Démarche" description={days > 0 ? `${formatDays(days)} au total` : undefined}>
        <WarningLines messages={messagesFor(warnings, 'phases')} />
        <PhaseCards
          rows={proposal.phases}
          onChange={setter(edit, 'phases', 'Démarche')}
          firm={firm}
          team={proposal.team}
          deliverables={({ deliverables, ...phase }, change) => (
            <TextListField
              label="Livrables"
              values={deliverables.map(({ title }) => title)}
              onChange={titles =>
                change({
                  ...phase,
                  deliverables: deliverablesTitled(titles, deliverables, () => crypto.randomUUID()),
                })
              }
            />
          )}
        />
      </Section>
    )
  },
  reads('phases', 'team'),
)
