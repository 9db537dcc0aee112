import { memo } from 'react'
import { deliverablesTitled } from '../../../../shared/domain/deliverable-titles.ts'
import { phaseDays } from '../../../../shared/domain/effort.ts'
import { formatDays } from '../../../../shared/domain/french.ts'
import { sum } from '../../../../shared/domain/money.ts'
import { setter } from '../../../records/editing.ts'
import { PhaseCards } from '../../../records/phase-cards.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextListField } from '../../../ui/text-list-field.tsx'
import { WarningLines } from '../../../ui/warning-lines.tsx'
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
