import type { Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { type BudgetReturn, budgetReturn } from '../../../../shared/imports/budget/budget-return.ts'
import type { ReadSource } from './imported-source.ts'
import type { FoundSource } from './read-sources.ts'

/** A budget that came back, compared with the workspace. */
export type ReturnedBudget = {
  readonly kind: 'returned'
  readonly name: string
  readonly budget: BudgetReturn
}

export type ComparedSource = ReadSource | ReturnedBudget

/** A budget beside what it was exported from; refused where the workspace has no such thing. */
export function comparedSource(
  found: FoundSource,
  workspace: Workspace,
  today: string,
): ComparedSource {
  if (found.kind !== 'budget') return found
  return { ...budgetReturn(found.file, workspace, today), name: found.name }
}
