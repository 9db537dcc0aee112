import type { BudgetLine } from '../../shared/domain/budget/budget.ts'
import type { Firm } from '../../shared/domain/firm/firm.ts'
import type { Member, Phase } from '../../shared/domain/plan/plan.ts'
import { FieldTable } from '../ui/rows/field-table.tsx'
import { budgetColumns } from './budget-columns.tsx'
import type { RowsProperties } from './editing.ts'

type Properties = RowsProperties<BudgetLine> & {
  readonly phases: readonly Phase[]
  readonly firm: Firm
  /** Of the firm, for this mission: they may spend days on it. */
  readonly team?: readonly Member[]
  /** Shows what was spent, too. */
  readonly isFollowed?: boolean
  /** Days entered against lines, by their ids: they are shown, and typed elsewhere. */
  readonly timed?: ReadonlyMap<string, number>
}

export function BudgetLineTable(properties: Properties) {
  const { rows, onChange, phases, firm, team, isFollowed = false, timed } = properties
  return (
    <FieldTable
      rows={rows}
      onChange={onChange}
      nameOf={line => line.label || 'Ligne'}
      newRow={newLine}
      addLabel="Ajouter une ligne"
      columns={budgetColumns(phases, rows, firm, isFollowed ? (timed ?? noTime) : undefined, team)}
    />
  )
}

const noTime: ReadonlyMap<string, number> = new Map()

function newLine(): BudgetLine {
  return { id: crypto.randomUUID(), label: '', kind: 'consulting', amount: 0 }
}
