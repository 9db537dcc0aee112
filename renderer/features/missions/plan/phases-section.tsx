import { memo } from 'react'
import { sum } from '../../../../shared/domain/money.ts'
import { phaseDays } from '../../../../shared/domain/plan/effort.ts'
import { formatDays } from '../../../../shared/french/writing.ts'
import { setter } from '../../../records/editing.ts'
import { FollowedPhaseCards } from '../../../records/followed-phase-cards.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const PhasesSection = memo(
  function PhasesSection({ mission, firm, edit }: MissionTab) {
    const days = sum(mission.phases.map(phaseDays))
    return (
      <Section
        title="Phases"
        description={mission.phases.length === 0 ? whatFor : workInWords(days)}
      >
        <FollowedPhaseCards
          rows={mission.phases}
          onChange={setter(edit, 'phases', 'Phases modifiées')}
          firm={firm}
          team={mission.team.firm}
        />
      </Section>
    )
  },
  reads('phases', 'team'),
)

const whatFor =
  'Une phase porte ses dates, ses objectifs, ses livrables et ses jours\u202f; le calendrier et la charge en découlent.'

function workInWords(days: number): string | undefined {
  return days > 0 ? `${formatDays(days)} de travail au total` : undefined
}
