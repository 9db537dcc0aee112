import { memo } from 'react'
import { phaseDays } from '../../../../shared/domain/effort.ts'
import { formatDays } from '../../../../shared/domain/french.ts'
import { sum } from '../../../../shared/domain/money.ts'
import type { Phase } from '../../../../shared/domain/plan.ts'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { PhaseFields } from './phase-fields.tsx'
import { type EditorProperties, messagesFor, reads, setter } from './section.ts'
import { WarningLines } from './warning-lines.tsx'

export const ApproachSection = memo(({ proposal, firm, warnings, edit }: EditorProperties) => {
  const days = sum(proposal.phases.map(phaseDays))
  return (
    <Section title="Démarche" description={days > 0 ? `${formatDays(days)} au total` : undefined}>
      <WarningLines messages={messagesFor(warnings, 'phases')} />
      <RowList
        look="cards"
        rows={proposal.phases}
        onChange={setter(edit, 'phases', 'Démarche')}
        nameOf={(phase, index) => phase.name || `Phase ${index + 1}`}
        newRow={newPhase}
        addLabel="Ajouter une phase"
        render={(phase, change, index) => (
          <PhaseFields
            phase={phase}
            rank={index + 1}
            phases={proposal.phases}
            firm={firm}
            change={change}
          />
        )}
      />
    </Section>
  )
}, reads('phases'))

function newPhase(): Phase {
  return { id: crypto.randomUUID(), name: '', objectives: [], deliverables: [], effort: [] }
}
