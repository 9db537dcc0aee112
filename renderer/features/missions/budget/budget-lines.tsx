import { memo } from 'react'
import { timedDays } from '../../../../shared/domain/budget/time-entries.ts'
import { withTypedLines } from '../../../../shared/domain/budget/typed-budget.ts'
import { BudgetLineTable } from '../../../records/budget-line-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { type MissionTab, reads } from '../editing.ts'

export const BudgetLines = memo(
  function BudgetLines({ mission, firm, edit }: MissionTab) {
    return (
      <Section
        title="Lignes"
        description={
          'Des jours et un TJM donnent le montant\u202f; sans eux, il se saisit. Tout est hors taxes.'
        }
      >
        <BudgetLineTable
          rows={mission.budget.lines}
          onChange={lines =>
            edit('Budget modifié', row => ({ ...row, budget: withTypedLines(row.budget, lines) }))
          }
          phases={mission.phases}
          firm={firm}
          team={mission.team.firm}
          isFollowed
          timed={timedDays(mission)}
        />
      </Section>
    )
  },
  reads('budget', 'phases', 'team', 'timeEntries'),
)
