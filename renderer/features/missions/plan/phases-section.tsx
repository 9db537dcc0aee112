import { memo } from 'react'
import { phaseDays } from '../../../../shared/domain/effort.ts'
import { formatDays } from '../../../../shared/domain/french.ts'
import { sum } from '../../../../shared/domain/money.ts'
import { RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { type MissionTab, reads, setter } from '../editing.ts'
import { PhaseFields } from './phase-fields.tsx'

export const PhasesSection = memo(function PhasesSection({ mission, firm, edit }: MissionTab) {
  const { phases } = mission
  const days = sum(phases.map(phaseDays))
  return (
    <Section
      title="Phases"
      description={days > 0 ? `${formatDays(days)} de travail au total` : undefined}
    >
      <RowList
        look="cards"
        rows={phases}
        onChange={setter(edit, 'phases', 'Phases modifiées')}
        nameOf={(phase, index) => phase.name || `Phase ${index + 1}`}
        newRow={() => ({
          id: crypto.randomUUID(),
          name: '',
          objectives: [],
          deliverables: [],
          effort: [],
        })}
        addLabel="Ajouter une phase"
        render={(phase, change, index) => (
          <PhaseFields phase={phase} rank={index + 1} phases={phases} firm={firm} change={change} />
        )}
      />
    </Section>
  )
}, reads('phases'))
