import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { memo } from 'react'
import type { Budget } from '../../../../shared/domain/budget/budget.ts'
import { typedLines } from '../../../../shared/domain/budget/typed-budget.ts'
import { budgetNow } from '../../../../shared/domain/report/content.ts'
import { setter } from '../../../records/editing.ts'
import { FieldGrid } from '../../../ui/fields/field-grid.tsx'
import { PriceField } from '../../../ui/fields/figure-field.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { FieldTable } from '../../../ui/rows/field-table.tsx'
import { budgetColumns } from './budget-columns.tsx'
import { BudgetTotals } from './budget-totals.tsx'
import { type ReportFields, reads } from './section.ts'

/** Planned, spent, left and landing; the figures are the mission's on the report's day. */
export const BudgetSection = memo(
  (fields: ReportFields) => {
    const { report, edit } = fields
    const { budget, status } = report
    const set = (change: Partial<Budget>) =>
      edit('Budget', row => ({ ...row, budget: { ...row.budget, ...change } }))
    return (
      <Section title="Budget" actions={<Refresh {...fields} />}>
        <FieldGrid>
          {budget.lines.length > 0 && <BudgetTotals budget={budget} isOver={status === 'done'} />}
          <FieldTable
            rows={budget.lines}
            onChange={lines => set({ lines: typedLines(budget.lines, lines) })}
            nameOf={line => line.label || 'Poste'}
            newRow={() => ({
              id: crypto.randomUUID(),
              label: '',
              kind: 'consulting' as const,
              amount: 0,
            })}
            addLabel="Ajouter un poste"
            columns={budgetColumns}
          />
          <FieldGrid columns={2}>
            <PriceField
              label="Enveloppe convenue avec le client, HT"
              value={budget.envelope}
              onChange={envelope => set({ envelope })}
            />
          </FieldGrid>
        </FieldGrid>
      </Section>
    )
  },
  reads('budget', 'period', 'date', 'status'),
)

function Refresh({ report, mission, day, edit }: ReportFields) {
  if (mission === undefined) return null
  const end = report.period?.end ?? day
  const span = { start: report.period?.start ?? end, end }
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      c="dimmed"
      fw={500}
      leftSection={<IconRefresh size={14} />}
      onClick={() =>
        setter(edit, 'budget', 'Budget de la mission')(budgetNow(mission, report, span))
      }
    >
      Relire la mission
    </Button>
  )
}
