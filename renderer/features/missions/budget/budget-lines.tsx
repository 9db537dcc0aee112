import { memo } from 'react'
import { Section } from '../../../ui/section.tsx'
import { type MissionTab, reads } from '../editing.ts'
import { FieldTable } from '../field-table.tsx'
import { budgetColumns } from './budget-columns.tsx'

export const BudgetLines = memo(
  function BudgetLines({ mission, firm, edit }: MissionTab) {
    return (
      <Section
        title="Lignes"
        description={
          'Des jours et un prix par jour donnent le montant\u202f; sans eux, il se saisit. Tout est hors taxes.'
        }
      >
        <FieldTable
          rows={mission.budget.lines}
          onChange={lines =>
            edit('Budget modifié', row => ({ ...row, budget: { ...row.budget, lines } }))
          }
          nameOf={line => line.label || 'Ligne'}
          newRow={() => ({
            id: crypto.randomUUID(),
            label: '',
            kind: 'consulting' as const,
            amount: 0,
          })}
          addLabel="Ajouter une ligne"
          columns={budgetColumns(mission.phases, mission.budget.lines, firm)}
        />
      </Section>
    )
  },
  reads('budget', 'phases'),
)
