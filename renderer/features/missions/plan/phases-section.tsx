import { memo } from 'react'
import { phaseDays } from '../../../../shared/domain/effort.ts'
import { formatDays } from '../../../../shared/domain/french.ts'
import { sum } from '../../../../shared/domain/money.ts'
import { DeliverableTable } from '../../../records/deliverable-table.tsx'
import { setter } from '../../../records/editing.ts'
import { PhaseCards } from '../../../records/phase-cards.tsx'
import { FieldGroup } from '../../../ui/field-group.tsx'
import { Section } from '../../../ui/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const PhasesSection = memo(function PhasesSection({ mission, firm, edit }: MissionTab) {
  const days = sum(mission.phases.map(phaseDays))
  return (
    <Section
      title="Phases"
      description={days > 0 ? `${formatDays(days)} de travail au total` : undefined}
    >
      <PhaseCards
        rows={mission.phases}
        onChange={setter(edit, 'phases', 'Phases modifiées')}
        firm={firm}
        deliverables={(phase, change) => (
          <FieldGroup label="Livrables">
            <DeliverableTable
              rows={phase.deliverables}
              onChange={deliverables => change({ ...phase, deliverables })}
            />
          </FieldGroup>
        )}
      />
    </Section>
  )
}, reads('phases'))
