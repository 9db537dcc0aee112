import type { Workspace } from '../../shared/domain/workspace/workspace.ts'
import { typeset } from '../../shared/french/writing.ts'
import type { BudgetFile } from '../../shared/imports/budget/budget-file.ts'
import { budgetReturn, surelyTaken } from '../../shared/imports/budget/budget-return.ts'
import { withBudgetTaken } from '../../shared/imports/budget/taken/taken-budget.ts'
import { budgetReport } from './budget-report.ts'

type Making = { readonly newId: () => string; readonly today: string }

export type ImportedBudget =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'taken'
      readonly workspace: Workspace
      readonly report: string
      /** Nothing is left to decide or to look at. */
      readonly isWhole: boolean
    }

/** Takes over what a budget changes; nobody is there to be asked about the rest. */
export function importBudget(
  name: string,
  file: BudgetFile,
  workspace: Workspace,
  { newId, today }: Making,
): ImportedBudget {
  const read = budgetReturn(file, workspace, today)
  if (read.kind === 'refused') return read
  const { budget } = read
  const keys = surelyTaken(budget)
  const after = keys.size === 0 ? workspace : withBudgetTaken(workspace, budget, keys, newId)
  const { changes, added, removed, left } = budget
  const isWhole = left.length === 0 && keys.size === changes.length + added.length + removed.length
  const report = budgetReport(name, { budget, keys, before: workspace, after })
  return { kind: 'taken', workspace: after, report, isWhole }
}

export const withoutWorkspace = typeset(
  'Ce budget Excel se compare à l’espace de travail d’où il vient : indiquez celui-ci avec --into.',
)
