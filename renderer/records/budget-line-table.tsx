import type { BudgetLine } from '../../shared/domain/budget.ts'
import type { Firm } from '../../shared/domain/firm.ts'
import type { Phase } from '../../shared/domain/plan.ts'
import { FieldTable } from '../ui/field-table.tsx'
import { budgetColumns } from './budget-columns.tsx'
import type { RowsProperties } from './editing.ts'

type Properties = RowsProperties<BudgetLine> & {
  readonly phases: readonly Phase[]
  readonly firm: Firm
  /** Shows what was spent, too. */
  readonly isFollowed?: boolean
}

export function BudgetLineTable({ rows, onChange, phases, firm, isFollowed = false }: Properties) {
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={line => line.label || 'Ligne'}
      newRow={newLine}
      addLabel="Ajouter une ligne"
      columns={budgetColumns(phases, rows, firm, isFollowed)}
    />
  )
}

function newLine(): BudgetLine {
  return { id: crypto.randomUUID(), label: '', kind: 'consulting', amount: 0 }
}
