import { memo } from 'react'
import { phaseDays } from '../../../../shared/domain/effort.ts'
import { formatDays } from '../../../../shared/domain/french.ts'
import { sum } from '../../../../shared/domain/money.ts'
import { setter } from '../../../records/editing.ts'
import { FollowedPhaseCards } from '../../../records/followed-phase-cards.tsx'
import { Section } from '../../../ui/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const PhasesSection = memo(function PhasesSection({ mission, firm, edit }: MissionTab) {
  const days = sum(mission.phases.map(phaseDays))
  return (
    <Section
      title="Phases"
      description={days > 0 ? `${formatDays(days)} de travail au total` : undefined}
    >
      <FollowedPhaseCards
        rows={mission.phases}
        onChange={setter(edit, 'phases', 'Phases modifiées')}
        firm={firm}
      />
    </Section>
  )
}, reads('phases'))
